package org.tocsin.exchange.in;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Whether an address belongs to the public internet. Everything else may be somebody's own machine, its neighbours, or a
 * cloud's metadata service, and a page must not make us ask it. The ranges are those of the IANA special-purpose address
 * registries (RFC 6890 and its updates).
 */
final class PublicAddress {
    private PublicAddress() {}

    static boolean test(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        byte[] b = address.getAddress();
        return switch (address) {
            case Inet4Address v4 -> isPublic4(b);
            case Inet6Address v6 -> isPublic6(b);
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] b) {
        int a = b[0] & 0xFF;
        int c = b[1] & 0xFF;
        int d = b[2] & 0xFF;
        boolean special = a == 0 // this network
                || (a == 100 && c >= 64 && c <= 127) // carrier-grade NAT, RFC 6598
                || (a == 192 && c == 0 && (d == 0 || d == 2)) // protocol assignments, documentation
                || (a == 192 && c == 88 && d == 99) // 6to4 relay
                || (a == 198 && (c == 18 || c == 19)) // benchmarks
                || (a == 198 && c == 51 && d == 100) // documentation
                || (a == 203 && c == 0 && d == 113) // documentation
                || a >= 240; // reserved, broadcast
        return !special;
    }

    /** Only global unicast, 2000::/3, without the parts that wrap an IPv4 address or are no hosts. */
    private static boolean isPublic6(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
        int second = (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
        if ((first & 0xE000) != 0x2000) return false;
        boolean special = (first == 0x2001 && second < 0x0200) // Teredo, ORCHID and other assignments
                || (first == 0x2001 && second == 0x0DB8) // documentation
                || first == 0x2002 // 6to4
                || first == 0x3FFF; // documentation
        return !special;
    }
}
