//go:build !linux

package cli

// reserve does nothing where huge pages are not asked for in this way.
func reserve(int) bool { return false }
