//go:build unix

package pdf

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// file is a PDF file of one page with the lines on it.
func file(lines ...string) []byte {
	content := "BT /F1 12 Tf 14 TL 50 800 Td "
	for _, l := range lines {
		content += "(" + l + ") Tj T* "
	}
	content += "ET"
	objects := []string{
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
		fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(content), content),
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
	}
	out, table := "%PDF-1.4\n", ""
	for i, o := range objects {
		table += fmt.Sprintf("%010d 00000 n \n", len(out))
		out += fmt.Sprintf("%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	return fmt.Appendf(nil, "%sxref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n",
		out, len(objects)+1, table, len(objects)+1, len(out))
}

func TestText(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext is not installed here")
	}
	text, err := Text(context.Background(), file("Bridges closed", "Nobody should cross the ri-", "ver on foot."))
	if err != nil || !strings.Contains(text, "Bridges closed") || !strings.Contains(text, "cross the river on foot.") {
		t.Errorf("got %q, %v", text, err)
	}
	if _, err := Text(context.Background(), file()); !errors.Is(err, ErrNoText) {
		t.Errorf("a page without text: %v", err)
	}
	if _, err := Text(context.Background(), []byte("%PDF-1.4\nbroken")); err == nil || !strings.HasPrefix(err.Error(), "pdftotext: ") {
		t.Errorf("a broken file: %v", err)
	}
}

// pretend puts a shell script in the place of pdftotext.
func pretend(t *testing.T, script string) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "pdftotext"), []byte("#!/bin/sh\n"+script+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+":/usr/bin:/bin")
	t.Setenv("TMPDIR", dir)
}

func TestTrouble(t *testing.T) {
	for _, c := range []struct {
		name, script, want string
	}{
		{"it complains", "echo 'Syntax Error: no trailer\nmore' >&2; exit 1", "pdftotext: Syntax Error: no trailer"},
		{"it fails in silence", "exit 3", "pdftotext: exit status 3"},
		{"it writes blanks", `printf ' \n\f'`, ErrNoText.Error()},
		{"it writes without end", "yes", ErrLarge.Error()},
	} {
		pretend(t, c.script)
		if _, err := Text(context.Background(), nil); err == nil || err.Error() != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
		if left, _ := filepath.Glob(os.Getenv("TMPDIR") + "/parallax-*"); len(left) > 0 {
			t.Errorf("%s: left %v", c.name, left)
		}
	}
	t.Setenv("PATH", t.TempDir())
	if _, err := Text(context.Background(), nil); !errors.Is(err, ErrMissing) {
		t.Errorf("not installed: %v", err)
	}
}

func TestCancel(t *testing.T) {
	pretend(t, "exec sleep 60")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Text(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
