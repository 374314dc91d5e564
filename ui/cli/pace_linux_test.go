package cli

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

// TestReserveAsksForHugePages: what is reserved is asked for in huge pages, and none
// of it is held or touched.
func TestReserveAsksForHugePages(t *testing.T) {
	if _, err := os.Stat("/sys/kernel/mm/transparent_hugepage"); err != nil {
		t.Skip("this system has no huge pages:", err)
	}
	if !spare(mostMemory + mostRoom) {
		t.Skip("memory is limited here")
	}
	const bytes = 64 << 20
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	reserve(bytes)
	runtime.ReadMemStats(&after)
	if asked := askedForHuge(t); asked < bytes {
		t.Errorf("%d bytes are asked for in huge pages", asked)
	}
	if after.HeapAlloc > before.HeapAlloc+bytes/2 {
		t.Errorf("the heap grew from %d to %d bytes", before.HeapAlloc, after.HeapAlloc)
	}
}

// TestReserveLeavesScarceMemory: under a limit like that of ulimit -v nothing is
// reserved that what follows may need.
func TestReserveLeavesScarceMemory(t *testing.T) {
	var usual syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_AS, &usual); err != nil {
		t.Skip(err)
	}
	scarce := usual
	scarce.Cur = min(usual.Cur, uint64(addressSpace(t)+mostRoom/2))
	if err := syscall.Setrlimit(syscall.RLIMIT_AS, &scarce); err != nil {
		t.Skip(err)
	}
	reserve(mostRoom) // to run out of memory would be the end of the program
	if err := syscall.Setrlimit(syscall.RLIMIT_AS, &usual); err != nil {
		t.Fatal(err)
	}
}

// addressSpace is how many bytes of it this process has.
func addressSpace(t *testing.T) (bytes int) {
	statm, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Skip(err)
	}
	if _, err := fmt.Sscan(string(statm), &bytes); err != nil {
		t.Fatal(err)
	}
	return bytes * os.Getpagesize()
}

// askedForHuge is how many bytes this process has asked for in huge pages.
func askedForHuge(t *testing.T) (bytes int) {
	maps, err := os.Open("/proc/self/smaps")
	if err != nil {
		t.Skip(err)
	}
	defer maps.Close()
	size := 0
	for lines := bufio.NewScanner(maps); lines.Scan(); {
		var kilobytes int
		if n, _ := fmt.Sscanf(lines.Text(), "Size: %d kB", &kilobytes); n == 1 {
			size = kilobytes << 10
		}
		if flags, ok := strings.CutPrefix(lines.Text(), "VmFlags:"); ok && strings.Contains(flags+" ", " hg ") {
			bytes += size
		}
	}
	return bytes
}
