package cli

import (
	"runtime"
	"syscall"
)

// reserve has the heap grow into huge pages for about so many bytes, where the system
// gives these to who asks: the first touch of a page costs a fault, and a huge one is
// in the place of 512. The heap gives out again what is let go of here. Where memory is
// limited nothing is reserved, and ok is false.
func reserve(bytes int) (ok bool) {
	if !spare(mostMemory + mostRoom) {
		return false
	}
	room := make([]byte, bytes)
	_ = syscall.Madvise(room, syscall.MADV_HUGEPAGE) // where it has none, nothing is lost
	runtime.GC()
	return true
}

// spare reports whether the system would give so many bytes more: of a limit on memory
// the room takes nothing that comparing needs.
func spare(bytes int) bool {
	room, err := syscall.Mmap(-1, 0, bytes, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	return err == nil && syscall.Munmap(room) == nil
}
