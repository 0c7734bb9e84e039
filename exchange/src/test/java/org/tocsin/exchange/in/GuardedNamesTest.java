package org.tocsin.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuardedNamesTest {
    private static final InetAddressResolver.LookupPolicy ANY =
            InetAddressResolver.LookupPolicy.of(InetAddressResolver.LookupPolicy.IPV4);

    @Test
    void aGuardedNameNeverGivesAPrivateAddress() throws UnknownHostException {
        InetAddressResolver resolver = new GuardedNames.Resolver(new Answers("127.0.0.1", "1.1.1.1"));
        GuardedNames.guard("Rebind.example.");
        try {
            assertThat(resolver.lookupByName("rebind.example", ANY)).containsExactly(InetAddress.getByName("1.1.1.1"));
            assertThat(resolver.lookupByName("REBIND.example.", ANY)).containsExactly(InetAddress.getByName("1.1.1.1"));
        } finally {
            GuardedNames.release("rebind.example");
        }
        assertThat(resolver.lookupByName("rebind.example", ANY)).hasSize(2);
    }

    @Test
    void aGuardedNameWithNothingElseIsUnknown() {
        InetAddressResolver resolver = new GuardedNames.Resolver(new Answers("10.0.0.1"));
        GuardedNames.guard("inside.example");
        try {
            assertThatThrownBy(() -> resolver.lookupByName("inside.example", ANY))
                    .isInstanceOf(UnknownHostException.class);
        } finally {
            GuardedNames.release("inside.example");
        }
    }

    @Test
    void twoFetchesOfOneNameGuardItUntilBothEnd() throws UnknownHostException {
        InetAddressResolver resolver = new GuardedNames.Resolver(new Answers("127.0.0.1", "1.1.1.1"));
        GuardedNames.guard("twice.example");
        GuardedNames.guard("twice.example");
        GuardedNames.release("twice.example");

        assertThat(resolver.lookupByName("twice.example", ANY)).hasSize(1);

        GuardedNames.release("twice.example");
        assertThat(resolver.lookupByName("twice.example", ANY)).hasSize(2);
    }

    @Test
    void javaUsesIt() {
        try {
            InetAddress.getByName("localhost");
        } catch (UnknownHostException e) {
            // Whatever the answer is, the resolver was asked.
        }
        assertThat(GuardedNames.isInstalled()).isTrue();
    }

    private record Answers(List<String> addresses) implements InetAddressResolver {
        Answers(String... addresses) {
            this(List.of(addresses));
        }

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            Stream.Builder<InetAddress> all = Stream.builder();
            for (String address : addresses) all.add(InetAddress.getByName(address));
            return all.build();
        }

        @Override
        public String lookupByAddress(byte[] address) {
            throw new UnsupportedOperationException();
        }
    }
}
