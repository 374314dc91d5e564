//go:build linux || darwin

package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"parallax/ui/cli/terminal"
)

// desk is a folder with reports of two events.
func desk(t *testing.T) string {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a.txt": "---\ntitle: Warehouse fire in Lindow\ndate: 2031-03-04\n---\nA fire in a furniture warehouse at Lindow hurt seven firefighters, said chief Petra Aumann.\n",
		"b.txt": "---\ntitle: Seven hurt in Lindow\ndate: 2031-03-05\n---\nSeven firefighters were hurt in a furniture warehouse at Lindow, chief Petra Aumann said.\n",
		"c.txt": "---\ntitle: Ferry aground off Karsund\ndate: 2031-06-03\n---\nA ferry with 84 passengers ran aground outside the harbour of Karsund, said the coast guard.\n",
		"d.txt": "---\ntitle: Karsund ferry hits rocks\ndate: 2031-06-03\n---\nThe ferry hit rocks at Karsund with 84 passengers on board, said the coast guard.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func picking(t *testing.T) *terminal.Terminal {
	cmd := exec.Command("parallax", desk(t)) // this test's binary: see TestMain
	cmd.Env = append(terminal.Environ(), "GORACE=atexit_sleep_ms=0")
	x := terminal.Start(t, cmd, 120, 40)
	x.Wait("pick a story")
	return x
}

func TestAStoryOfAFolderIsPicked(t *testing.T) {
	x := picking(t)
	x.Type("/warehouse")
	x.Wait("find: warehouse")
	x.Gone("Karsund")
	x.Type("\r")
	x.Wait("fact 1 of")
	x.Wait("Seven hurt in Lindow")
	x.Type("q")
	if status := x.End(); status != statusOK {
		t.Errorf("exit status %d", status)
	}
}

func TestNoStoryOfAFolderIsPicked(t *testing.T) {
	x := picking(t)
	x.Type("q")
	if status := x.End(); status != statusOK {
		t.Errorf("exit status %d", status)
	}
}
