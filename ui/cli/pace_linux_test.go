package cli

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
)

// TestReserveAsksForHugePages: what is reserved is asked for in huge pages, and none
// of it is held or touched.
func TestReserveAsksForHugePages(t *testing.T) {
	if _, err := os.Stat("/sys/kernel/mm/transparent_hugepage"); err != nil {
		t.Skip("this system has no huge pages:", err)
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
