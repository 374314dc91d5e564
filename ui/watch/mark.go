package watch

import (
	"errors"
	"hash/maphash"
	"io"
	"io/fs"
	"os"
)

// A Mark tells one state of a file from another, in this run of the program.
type Mark struct {
	gone bool
	mode fs.FileMode
	sum  uint64 // of what it begins with
}

// seed is that of all sums.
var seed = maphash.MakeSeed()

// enough is how much of a file is read, in bytes: more than a report may have.
const enough = 64 << 20

// Look reads the file at path. Of what is no file nothing is read: a pipe could
// keep us waiting for ever.
func Look(path string) Mark {
	info, err := os.Stat(path)
	if err != nil {
		return Mark{gone: errors.Is(err, fs.ErrNotExist)}
	}
	if !info.Mode().IsRegular() {
		return Mark{mode: info.Mode().Type()}
	}
	f, err := os.Open(path)
	if err != nil {
		return Mark{}
	}
	defer f.Close()
	r := NewReader(f)
	io.Copy(io.Discard, io.LimitReader(r, enough))
	return r.Mark()
}

// A Reader is a regular file that is read by somebody else, whose mark is known
// when that is done.
type Reader struct {
	fs.File
	hash maphash.Hash
}

// NewReader reads f.
func NewReader(f fs.File) *Reader {
	r := &Reader{File: f}
	r.hash.SetSeed(seed)
	return r
}

// Read reads on in the file.
func (r *Reader) Read(p []byte) (n int, err error) {
	n, err = r.File.Read(p)
	r.hash.Write(p[:n])
	return n, err
}

// Mark is that of the file as far as it was read.
func (r *Reader) Mark() Mark { return Mark{sum: r.hash.Sum64()} }
