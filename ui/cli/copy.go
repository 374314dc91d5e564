package cli

import (
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
	"github.com/atotto/clipboard"

	"parallax/compare"
	"parallax/compare/report"
	"parallax/ui/whole"
)

// excerpt is a fact of t as text or, where claim is not -1, the words of one of
// its claims with their place.
func excerpt(t *compare.Table, fact, claim int) string {
	if claim < 0 {
		return report.Excerpt(t, fact)
	}
	return report.Quotation(t, fact, claim)
}

// copyText puts text on the clipboard of this machine where that is the one that
// the user sits at and has one, or else in a file; where tells which.
func copyText(text string) (where string, err error) {
	if here(os.Getenv) && !clipboard.Unsupported && clipboard.WriteAll(text) == nil {
		return "the system's clipboard", nil
	}
	path, err := stateFile("copied.txt")
	if err != nil {
		return "", err
	}
	if err := whole.Write(path, []byte(text), 0o600); err != nil {
		return "", err
	}
	if in, err := filepath.Rel(xdg.Home, path); err == nil && filepath.IsLocal(in) {
		path = filepath.Join("~", in)
	}
	return path, nil
}

// here reports whether the user sits at this machine, as far as the environment
// tells: over SSH its clipboard is not the user's.
func here(env func(string) string) bool {
	return env("SSH_CONNECTION") == "" && env("SSH_TTY") == ""
}
