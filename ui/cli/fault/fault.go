//go:build linux && amd64

// Package fault runs a program under a tracer that sees every call by which it
// touches the files of a folder, and can kill the program there, or make the call
// fail or do half of its work.
//
// It serves the tests of the whole program; nothing that users run imports it,
// and the program does not know of it. It must not know what the program does.
package fault

import (
	"errors"
	"os/exec"
	"runtime"
	"syscall"
	"testing"
)

// A Call is one by which the program touches a file.
type Call struct {
	Name string // as the kernel calls it: "openat", "write", "fsync", "renameat"
	Path string // of the file, that which it becomes where it is given another name
	Size int    // of what is written, in bytes
}

// A Fault is what befalls a call. The zero Fault is none.
type Fault struct {
	Fail  syscall.Errno // the call does nothing but to fail so
	Short int           // of what is to be written, only so many bytes are; 0 is all
	Kill  When          // the program is killed
}

// When is whether something happens before a call or after it.
type When int

// When the program is killed.
const (
	Never When = iota
	Before
	After
)

// Run runs cmd to its end. What befalls the calls that touch files in folder, do
// says, which is given one after the other. The exit status is -1 where a signal
// ended the program. It skips the test where nothing can be traced.
func Run(t testing.TB, cmd *exec.Cmd, folder string, do func(Call) Fault) (status int) {
	t.Helper()
	runtime.LockOSThread() // a tracer is a thread
	defer runtime.UnlockOSThread()
	cmd.SysProcAttr = &syscall.SysProcAttr{Ptrace: true, Setpgid: true}
	if err := cmd.Start(); errors.Is(err, syscall.EPERM) {
		t.Skip("programs cannot be traced here: ", err)
	} else if err != nil {
		t.Fatal(err)
	}
	defer cmd.Wait() // it has ended; this frees what the command holds
	x := tracer{pid: cmd.Process.Pid, folder: folder, do: do, threads: map[int]*thread{}}
	status, err := x.run()
	if err != nil {
		_ = syscall.Kill(x.pid, syscall.SIGKILL)
		t.Fatal("the tracer: ", err)
	}
	return status
}
