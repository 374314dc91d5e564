//go:build linux || darwin

package terminal

import (
	"os"
	"path/filepath"
	"strconv"
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

// killSession kills all processes of a session, stopped or not, where the system
// lists them in /proc. Closing the terminal ends those elsewhere that do not hold
// out against it.
func killSession(session int) {
	listed, _ := filepath.Glob("/proc/[0-9]*")
	for _, entry := range listed {
		pid, err := strconv.Atoi(filepath.Base(entry))
		if err != nil {
			continue
		}
		if of, _, err := syscall.Syscall(syscall.SYS_GETSID, uintptr(pid), 0, 0); err == 0 && int(of) == session {
			_ = syscall.Kill(pid, syscall.SIGKILL)
		}
	}
}
