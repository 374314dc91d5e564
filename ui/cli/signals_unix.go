//go:build !windows

package cli

import (
	"os/signal"
	"syscall"
)

// ignoreLimit makes it an error to write more to a file than the user allows, and
// not the end.
func ignoreLimit() { signal.Ignore(syscall.SIGXFSZ) }
