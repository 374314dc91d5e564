//go:build linux || darwin

package corpus

import (
	"syscall"
	"testing"
)

// A pipe that lies in a folder is named, and keeps nobody waiting.
func TestAFolderWithAPipeInIt(t *testing.T) {
	folder(t, map[string]string{"in/a.txt": "The hall burned on Tuesday.", "in/b.txt": "The hall burned down."})
	if err := syscall.Mkfifo("in/c.txt", 0o600); err != nil {
		t.Skip(err)
	}
	shelf, err := Browse(t.Context(), "in", nil)
	if err != nil || len(shelf.Skipped) != 1 || shelf.Skipped[0].Error() != "in/c.txt: is no file; name it alone, where it is a report" {
		t.Errorf("%v, skipped %v", err, shelf.Skipped)
	}
}
