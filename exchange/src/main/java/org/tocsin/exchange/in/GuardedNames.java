package org.tocsin.exchange.in;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Name resolution that never answers with an address that is not public, for the names that are being fetched.
 *
 * <p>Java asks this resolver whenever anything in the process resolves a name. While a name is guarded, the addresses that
 * are not allowed are taken out of the answer; for all other names nothing changes. So it does not matter how often a name is
 * resolved between the check and the connection, nor what its server answers the second time (DNS rebinding).
 */
public final class GuardedNames extends InetAddressResolverProvider {
    private static final Map<String, Integer> GUARDED = new ConcurrentHashMap<>();
    private static volatile boolean installed;

    @Override
    public InetAddressResolver get(Configuration configuration) {
        installed = true;
        return new Resolver(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "Tocsin's guard against private addresses";
    }

    /** Whether Java uses this resolver; known after the first name was resolved. */
    static boolean isInstalled() {
        return installed;
    }

    /** Guards a name until {@link #release}. */
    static void guard(String host) {
        GUARDED.merge(key(host), 1, Integer::sum);
    }

    static void release(String host) {
        GUARDED.computeIfPresent(key(host), (k, n) -> n == 1 ? null : n - 1);
    }

    private static String key(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The resolver that filters. */
    record Resolver(InetAddressResolver builtin) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (!GUARDED.containsKey(key(host))) return builtin.lookupByName(host, policy);
            var open = builtin.lookupByName(host, policy)
                    .filter(PublicAddress::test)
                    .toList();
            if (open.isEmpty()) throw new UnknownHostException(host + " has no public address");
            return open.stream();
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return builtin.lookupByAddress(address);
        }
    }
}
