package cli

import "os"

// firstRun reports whether the reader was never opened before, and remembers
// that it was. Where that cannot be kept, it is no first run: what is said to
// newcomers is said once, or not at all.
func firstRun() bool {
	path, err := stateFile("opened")
	if err != nil {
		return false
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return false
	}
	return f.Close() == nil
}
