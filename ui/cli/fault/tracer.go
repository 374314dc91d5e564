//go:build linux && amd64

package fault

import (
	"errors"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// What the kernel calls these has no name in package syscall.
const (
	exitKill = 0x100000   // PTRACE_O_EXITKILL: the program does not outlive its tracer
	anyChild = 0x40000000 // __WALL: threads, too
	atCall   = 0x80       // in the signal of a stop: it is at a call
	noCall   = ^uint64(0) // a number that no call has: nothing is done
)

// A tracer follows a program from call to call.
type tracer struct {
	pid     int
	folder  string
	do      func(Call) Fault
	threads map[int]*thread // by their numbers
}

// A thread is one of the program.
type thread struct {
	inside bool // a call
	fault  Fault
}

// run follows the program to its end and returns its exit status.
func (x *tracer) run() (status int, err error) {
	var ws syscall.WaitStatus
	if _, err := syscall.Wait4(x.pid, &ws, anyChild, nil); err != nil {
		return 0, err
	}
	if err := syscall.PtraceSetOptions(x.pid, exitKill|syscall.PTRACE_O_TRACESYSGOOD|syscall.PTRACE_O_TRACECLONE); err != nil {
		return 0, err
	}
	x.threads[x.pid] = &thread{}
	x.goOn(x.pid, 0)
	for {
		tid, err := syscall.Wait4(-x.pid, &ws, anyChild, nil)
		switch {
		case errors.Is(err, syscall.EINTR):
			continue
		case err != nil:
			return 0, err
		case tid == x.pid && (ws.Exited() || ws.Signaled()):
			return ws.ExitStatus(), nil
		case ws.Stopped():
			if err := x.stopped(tid, ws.StopSignal()); err != nil {
				return 0, err
			}
		}
	}
}

// stopped lets a thread go on that stopped at a signal.
func (x *tracer) stopped(tid int, s syscall.Signal) error {
	th := x.threads[tid]
	switch {
	case th == nil: // it is new, and its first stop is no signal to it
		x.threads[tid] = &thread{}
		s = 0
	case s == syscall.SIGTRAP|atCall:
		if err := x.call(tid, th); err != nil && !errors.Is(err, syscall.ESRCH) { // it was killed meanwhile
			return err
		}
		s = 0
	case s == syscall.SIGTRAP: // an event: it made a thread
		s = 0
	}
	x.goOn(tid, s)
	return nil
}

// goOn lets a thread go on to its next call. One that is not there any more was
// killed, which is heard of soon.
func (x *tracer) goOn(tid int, s syscall.Signal) { _ = syscall.PtraceSyscall(tid, int(s)) }

// call is a thread before a call, or behind it.
func (x *tracer) call(tid int, th *thread) error {
	th.inside = !th.inside
	if !th.inside && th.fault == (Fault{}) {
		return nil
	}
	var regs syscall.PtraceRegs
	if err := syscall.PtraceGetRegs(tid, &regs); err != nil {
		return err
	}
	if !th.inside {
		return x.after(tid, th, &regs)
	}
	th.fault = Fault{}
	c, ok := x.touches(tid, &regs)
	if ok {
		th.fault = x.do(c)
	}
	return x.before(tid, th.fault, &regs)
}

// before does what befalls a call before it is made.
func (x *tracer) before(tid int, f Fault, regs *syscall.PtraceRegs) error {
	switch {
	case f.Kill == Before:
		return syscall.Kill(x.pid, syscall.SIGKILL)
	case f.Fail != 0:
		regs.Orig_rax = noCall
		return syscall.PtraceSetRegs(tid, regs)
	case f.Short > 0:
		regs.Rdx = uint64(f.Short)
		return syscall.PtraceSetRegs(tid, regs)
	}
	return nil
}

// after does what befalls it when it has been made.
func (x *tracer) after(tid int, th *thread, regs *syscall.PtraceRegs) error {
	f := th.fault
	th.fault = Fault{}
	switch {
	case f.Kill == After:
		return syscall.Kill(x.pid, syscall.SIGKILL)
	case f.Fail != 0:
		regs.Rax = -uint64(f.Fail)
		return syscall.PtraceSetRegs(tid, regs)
	}
	return nil
}

// A kind of call is what tells where it has the file: in a register that holds
// the place of its name, or its descriptor.
type kind struct {
	name  string
	named func(*syscall.PtraceRegs) uint64 // nil where it has a descriptor, the first argument
}

// calls is those that touch files, by their numbers.
var calls = map[uint64]kind{
	syscall.SYS_WRITE:     {name: "write"},
	syscall.SYS_PWRITE64:  {name: "pwrite"},
	syscall.SYS_FSYNC:     {name: "fsync"},
	syscall.SYS_FDATASYNC: {name: "fdatasync"},
	syscall.SYS_FTRUNCATE: {name: "ftruncate"},
	syscall.SYS_FCHMOD:    {name: "fchmod"},
	syscall.SYS_FLOCK:     {name: "flock"},
	syscall.SYS_READ:      {name: "read"},
	syscall.SYS_CLOSE:     {name: "close"},
	syscall.SYS_OPENAT:    {"openat", second},
	syscall.SYS_MKDIRAT:   {"mkdirat", second},
	syscall.SYS_UNLINKAT:  {"unlinkat", second},
	syscall.SYS_RENAMEAT:  {"renameat", fourth},
}

func second(r *syscall.PtraceRegs) uint64 { return r.Rsi }
func fourth(r *syscall.PtraceRegs) uint64 { return r.R10 }

// touches is the call that a thread is about to make, where that is one that
// touches a file in the folder or the folder itself.
func (x *tracer) touches(tid int, regs *syscall.PtraceRegs) (Call, bool) {
	k, ok := calls[regs.Orig_rax]
	if !ok {
		return Call{}, false
	}
	c := Call{Name: k.name}
	if k.named == nil {
		c.Path = x.opened(int(regs.Rdi))
	} else {
		c.Path = text(tid, uintptr(k.named(regs)))
	}
	if strings.HasSuffix(c.Name, "write") {
		c.Size = int(regs.Rdx)
	}
	return c, c.Path == x.folder || strings.HasPrefix(c.Path, x.folder+"/")
}

// opened is the path of the file that the program has open under a number.
func (x *tracer) opened(fd int) string {
	path, _ := os.Readlink("/proc/" + strconv.Itoa(x.pid) + "/fd/" + strconv.Itoa(fd))
	return path
}

// text is the string that a thread has at a place of its memory.
func text(tid int, at uintptr) string {
	var out []byte
	for chunk := make([]byte, 64); ; at += uintptr(len(chunk)) {
		n, err := syscall.PtracePeekData(tid, at, chunk)
		s, _, ended := strings.Cut(string(chunk[:n]), "\x00")
		if out = append(out, s...); ended || err != nil {
			return string(out)
		}
	}
}
