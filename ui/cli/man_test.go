package cli

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func TestTheManualHasEveryCommandAndFlag(t *testing.T) {
	root := newRoot(program{})
	page := manual(root)
	for _, cmd := range append([]*cobra.Command{root}, described(root)...) {
		if !strings.Contains(page, "\n\\fB"+cmd.CommandPath()+"\\fR") {
			t.Errorf("the page has no %s", cmd.CommandPath())
		}
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if !strings.Contains(page, escapeRoff("--"+f.Name)+"\\fR") {
				t.Errorf("the page has no --%s", f.Name)
			}
		})
	}
}

func TestRoffTakesTextForText(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"an instruction", ".SH NO", `\&.SH NO`},
		{"another", "'br", `\(aqbr`},
		{"an escape", `\fBbold`, `\efBbold`},
		{"a hyphen that can be copied", "--only", `\-\-only`},
		{"a format", "100 %d", "100 %d"},
	} {
		if got := escapeRoff(test.text); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestRoffKeepsIndentedParagraphs(t *testing.T) {
	var r roff
	r.prose("one\ntwo\n\nsuch as:\n  this\n\n  and  this")
	const want = ".PP\none two\n.PP\n.EX\nsuch as:\n  this\n.EE\n.PP\n.EX\n  and  this\n.EE\n"
	if got := r.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestGroffFindsNothingWrong(t *testing.T) {
	groff, err := exec.LookPath("groff")
	if err != nil {
		t.Skip("there is no groff here to ask")
	}
	cmd := exec.Command(groff, "-man", "-ww", "-Tutf8", "-z")
	cmd.Stdin = strings.NewReader(manual(newRoot(program{})))
	var said bytes.Buffer
	cmd.Stderr = &said
	if err := cmd.Run(); err != nil || said.Len() > 0 {
		t.Errorf("%v: %s", err, said.String())
	}
}
