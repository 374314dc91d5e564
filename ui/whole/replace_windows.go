package whole

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// manyDigits make Sweep know a new file that never got its name.
const manyDigits = "1000000000"

// replace writes a new file beside path, makes sure that it is on the disk, and
// gives it the name.
func replace(path string, _ fs.FileMode, fill func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+manyDigits+"*")
	if err != nil {
		return err
	}
	err = fill(f)
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}
