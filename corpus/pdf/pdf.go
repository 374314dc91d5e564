// Package pdf takes the text out of PDF files with pdftotext, a program of the
// Poppler or Xpdf tools that the user has installed or not.
//
// It must not know what a report is.
package pdf

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"time"
)

// What may keep a text from being had.
var (
	ErrMissing = errors.New("pdftotext is not installed")
	ErrSlow    = errors.New("pdftotext did not end in 30 seconds")
	ErrLarge   = errors.New("it holds more than 16 MiB of text")
	ErrNoText  = errors.New("it holds pictures of text and no text")
)

const (
	maxText = 16 << 20
	patient = 30 * time.Second
)

// Text is the text of a PDF file, given its bytes, in UTF-8: a line for each
// line of the document, blank lines between its blocks. The error is one of
// those above, ctx's, or what pdftotext said.
func Text(ctx context.Context, data []byte) (string, error) {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return "", ErrMissing
	}
	name, err := save(data)
	if err != nil {
		return "", err
	}
	defer os.Remove(name)
	hurried, cancel := context.WithTimeout(ctx, patient)
	defer cancel()
	text, err := run(hurried, exec.CommandContext(hurried, program, "-enc", "UTF-8", "-eol", "unix", name, "-"))
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case errors.Is(hurried.Err(), context.DeadlineExceeded):
		return "", ErrSlow
	case err != nil:
		return "", err
	}
	if text = tidy(text); strings.TrimSpace(text) == "" {
		return "", ErrNoText
	}
	return text, nil
}

// save puts data into a file, which not all programs of the name can do without.
func save(data []byte) (name string, err error) {
	f, err := os.CreateTemp("", "parallax-*.pdf")
	if err != nil {
		return "", err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err != nil {
		os.Remove(f.Name())
	}
	return f.Name(), err
}

// run is what cmd writes, if it is not too much.
func run(ctx context.Context, cmd *exec.Cmd) (string, error) {
	out, complaint := capped{most: maxText}, capped{most: 4096}
	cmd.Stdout, cmd.Stderr = &out, &complaint
	cmd.WaitDelay = time.Second // a child of its own may hold the pipe open
	err := cmd.Run()
	switch {
	case out.over:
		return "", ErrLarge
	case err != nil && ctx.Err() == nil:
		said, _, _ := strings.Cut(strings.TrimSpace(complaint.held.String()), "\n")
		return "", fmt.Errorf("pdftotext: %s", cmp.Or(said, err.Error()))
	}
	return out.held.String(), err
}

// A capped buffer refuses to hold more than it is allowed to.
type capped struct {
	held bytes.Buffer // not embedded: its ReadFrom knows no limit
	most int
	over bool
}

func (c *capped) Write(p []byte) (int, error) {
	if c.held.Len()+len(p) > c.most {
		c.over = true
		return 0, ErrLarge
	}
	return c.held.Write(p)
}

// brokenWord is compiled by the few runs that read such a file.
var brokenWord = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(\pL)[-\x{ad}]\n(\p{Ll})`) })

// tidy makes the end of a page the end of a block, and words whole that were
// broken at the end of a line.
func tidy(text string) string {
	text = strings.ReplaceAll(text, "\f", "\n\n")
	return brokenWord().ReplaceAllString(text, "$1$2")
}
