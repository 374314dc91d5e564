//go:build !windows

package whole

import (
	"io"
	"io/fs"
	"path/filepath"

	"github.com/google/renameio/v2"
)

// replace writes a new file beside path, makes sure that it is on the disk, and
// gives it the name.
func replace(path string, perm fs.FileMode, fill func(io.Writer) error) error {
	f, err := renameio.NewPendingFile(path, renameio.WithTempDir(filepath.Dir(path)), renameio.WithPermissions(perm), renameio.WithExistingPermissions())
	if err != nil {
		return err
	}
	defer f.Cleanup()
	if err := fill(f); err != nil {
		return err
	}
	return f.CloseAtomicallyReplace()
}
