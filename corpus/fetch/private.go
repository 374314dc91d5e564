package fetch

import (
	"fmt"
	"net/netip"
	"syscall"
)

// A privateError is that a name leads to an address that is not on the public
// internet.
type privateError struct{ ip netip.Addr }

func (e *privateError) Error() string { return fmt.Sprintf("%s is not on the public internet", e.ip) }

// control refuses a connection to what is not public. It is called when names
// are resolved, for each address that is tried, redirected or not: there is no
// time between the check and the use in which a name could come to mean
// something else.
func (c *Client) control(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	public := isPublic
	if c.public != nil {
		public = c.public
	}
	if ip := at.Addr().Unmap().WithZone(""); !c.AllowPrivate && !public(ip) {
		return &privateError{ip}
	}
	return nil
}

// isPublic reports whether ip may belong to a machine of the public internet.
func isPublic(ip netip.Addr) bool {
	if !ip.IsGlobalUnicast() || ip.IsPrivate() {
		return false
	}
	for _, block := range reserved {
		if block.Contains(ip) {
			return false
		}
	}
	if inner, ok := carried(ip); ok {
		return isPublic(inner)
	}
	return true
}

// reserved are the blocks of https://www.iana.org/assignments/iana-ipv4-special-registry
// and its counterpart for IPv6 that the standard library counts as global.
var reserved = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),       // this network
	netip.MustParsePrefix("100.64.0.0/10"),   // shared by the customers of a carrier
	netip.MustParsePrefix("192.0.0.0/24"),    // protocol assignments
	netip.MustParsePrefix("192.0.2.0/24"),    // documentation
	netip.MustParsePrefix("198.18.0.0/15"),   // benchmarks
	netip.MustParsePrefix("198.51.100.0/24"), // documentation
	netip.MustParsePrefix("203.0.113.0/24"),  // documentation
	netip.MustParsePrefix("240.0.0.0/4"),     // reserved
	netip.MustParsePrefix("::/96"),           // IPv4 in IPv6, as was
	netip.MustParsePrefix("100::/64"),        // discarded
	netip.MustParsePrefix("2001::/23"),       // protocol assignments, Teredo among them
	netip.MustParsePrefix("2001:db8::/32"),   // documentation
	netip.MustParsePrefix("3fff::/20"),       // documentation
	netip.MustParsePrefix("5f00::/16"),       // segment routing
	netip.MustParsePrefix("fec0::/10"),       // site-local, as was
	netip.MustParsePrefix("64:ff9b:1::/48"),  // translation inside one network
}

var (
	translated = netip.MustParsePrefix("64:ff9b::/96") // RFC 6052: the last four bytes are an IPv4 address
	tunnelled  = netip.MustParsePrefix("2002::/16")    // RFC 3056: bytes 2 to 5 are one
)

// carried is the IPv4 address that an IPv6 address stands for.
func carried(ip netip.Addr) (netip.Addr, bool) {
	b := ip.As16()
	switch {
	case translated.Contains(ip):
		return netip.AddrFrom4([4]byte(b[12:16])), true
	case tunnelled.Contains(ip):
		return netip.AddrFrom4([4]byte(b[2:6])), true
	}
	return ip, false
}
