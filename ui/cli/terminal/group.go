//go:build linux || darwin

package terminal

import (
	"os"
	"syscall"
	"unsafe"
)

// tcgetpgrp is the group of processes that has a terminal.
func tcgetpgrp(f *os.File) (int, error) {
	var group int32
	if _, _, err := syscall.Syscall(syscall.SYS_IOCTL, f.Fd(), syscall.TIOCGPGRP, uintptr(unsafe.Pointer(&group))); err != 0 {
		return 0, err
	}
	return int(group), nil
}
