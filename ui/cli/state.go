package cli

import (
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
)

// stateFolder is where the program keeps what it keeps for itself: parallax under
// $XDG_STATE_HOME or, where that is not set, where the system keeps such things.
func stateFolder() string {
	xdg.Reload() // the environment may have changed since the program began
	return filepath.Join(xdg.StateHome, "parallax")
}

// stateFile is the file called name in that folder, which is made where there is
// none.
func stateFile(name string) (string, error) {
	dir := stateFolder()
	return filepath.Join(dir, name), os.MkdirAll(dir, 0o700)
}
