package cli

import (
	"os"
	"testing"
)

func TestFirstRunIsTheFirst(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	for run, want := range []bool{true, false, false} {
		if got := firstRun(); got != want {
			t.Errorf("run %d: %v", run+1, got)
		}
	}
	t.Setenv("XDG_STATE_HOME", os.DevNull)
	if firstRun() {
		t.Error("a first run that nobody can remember")
	}
}
