package corpus

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestClean(t *testing.T) {
	for _, c := range []struct {
		name, in, want string
		changed        int
	}{
		{"plain text stays", "He said no.\nShe left.", "He said no.\nShe left.", 0},
		{"other scripts stay", "Größe 日本 سلام क्षि", "Größe 日本 سلام क्षि", 0},
		{"line ends", "a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne", 0},
		{"tab", "a\tb", "a    b", 0},
		{"no-break spaces stay", "60\u00a0000\u202f000\u2007x", "60\u00a0000\u202f000\u2007x", 0},
		{"escape sequence", "\x1b[2Jx\x07", "␛[2Jx␇", 2},
		{"NUL, DEL and a C1 control", "\x00\x7f\u009b", "␀␡\ufffd", 3},
		{"direction", "a\u202eb\u2066c\u200fd\u061c", "a\ufffdb\ufffdc\ufffdd\ufffd", 4},
		{"zero width", "a\u200bb\u2060c\ufeffd\u180e", "a\ufffdb\ufffdc\ufffdd\ufffd", 4},
		{"tags and annotations", "a\U000e0041\ufff9b\ufffbc", "a\ufffd\ufffdb\ufffdc", 3},
		{"fillers that look like nothing", "a\u3164b\u115f", "a\ufffdb\ufffd", 2},
		{"soft hyphen", "gov\u00adernment", "government", 1},
		{"variation selector", "❤\ufe0f", "❤", 1},
		{"joiner inside a word that needs it", "می\u200cخواهم", "می\u200cخواهم", 0},
		{"joiner inside a word that does not", "ad\u200dmin", "ad\ufffdmin", 1},
		{"joiner at the end of a word", "می\u200c ", "می\ufffd ", 1},
		{"marks on one base", "e" + strings.Repeat("\u0301", 11), "e" + strings.Repeat("\u0301", 8), 3},
		{"mark without a base", "\u0301a \u0301", "\ufffda \ufffd", 2},
		{"bytes that are no UTF-8", "a\xffb", "a\ufffdb", 1},
		{"a sign that was replaced before", "a\ufffdb", "a\ufffdb", 0},
	} {
		if got, n := Clean(c.in); got != c.want || n != c.changed {
			t.Errorf("%s: Clean(%q) = %q, %d; want %q, %d", c.name, c.in, got, n, c.want, c.changed)
		}
	}
}

// What the fast way passes the other does not change. A tab takes the text there.
func TestTheFastWayPassesNothingUnclean(t *testing.T) {
	for r := range unicode.MaxRune {
		if got, n := Clean("\t" + string(r)); isClean(string(r)) && (got != tab+string(r) || n > 0) {
			t.Errorf("%U becomes %q", r, got)
		}
	}
}

func TestCleanLine(t *testing.T) {
	if got, want := CleanLine(" Bridges\n\tclosed\x1b]0;x\x07 "), "Bridges closed␛]0;x␇"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// checkClean holds s against what Clean promises.
func checkClean(t interface{ Fatalf(string, ...any) }, s string) {
	got, _ := Clean(s)
	if again, n := Clean(got); again != got || n != 0 {
		t.Fatalf("Clean(%q) = %q, cleaned again %q with %d changes", s, got, again, n)
	}
	if !utf8.ValidString(got) {
		t.Fatalf("Clean(%q) = %q is not UTF-8", s, got)
	}
	marks := 0
	for _, r := range got {
		joiner := r == '\u200c' || r == '\u200d'
		if r != '\n' && unicode.IsControl(r) || isHidden(r) && !joiner || r == '\u2028' || r == '\u2029' {
			t.Fatalf("Clean(%q) = %q holds %U", s, got, r)
		}
		if marks++; !unicode.Is(unicode.M, r) {
			marks = 0
		}
		if marks > maxMarks {
			t.Fatalf("Clean(%q) = %q piles up marks", s, got)
		}
	}
}

func TestCleanKeepsItsPromises(t *testing.T) {
	nasty := rapid.SampledFrom([]rune("a \n\r\tم\u064eक\u094dಕ\u0301\u200c\u200d\u00ad\ufe0f\u034f\u202e\u200b\u2028\u0600\u3164\x00\x1b\x7f\u0085\ufffd\ufeff\ufffe\U000e0001\U000e0101"))
	rapid.Check(t, func(t *rapid.T) {
		checkClean(t, string(rapid.SliceOf(nasty).Draw(t, "runes")))
	})
}

func FuzzClean(f *testing.F) {
	for _, seed := range []string{"plain", "\x1b]52;c;eA==\x07", "a\u202eb", "م\u200cم", "e\u0301\u0301", "\xff\xfe\r\n\t"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) { checkClean(t, s) })
}
