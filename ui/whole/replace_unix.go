//go:build !windows

package whole

import (
	"io/fs"
	"path/filepath"

	"github.com/google/renameio/v2"
)

// replace writes a new file beside path, makes sure that it is on the disk, and
// gives it the name.
func replace(path string, data []byte, perm fs.FileMode) error {
	return renameio.WriteFile(path, data, perm, renameio.WithTempDir(filepath.Dir(path)))
}
