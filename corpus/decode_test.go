package corpus

import "testing"

func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, in, want, warning string }{
		{"UTF-8", "café 60\u00a0000", "café 60\u00a0000", ""},
		{"UTF-8 with a mark", "\xef\xbb\xbfcafé", "café", ""},
		{"UTF-16, small end first", "\xff\xfec\x00a\x00f\x00\xe9\x00", "café", ""},
		{"UTF-16, big end first", "\xfe\xff\x00c\x00a\x00f\x00\xe9", "café", ""},
		{"UTF-16 without a mark", "c\x00a\x00f\x00\x19\x20s\x00 \x00m\x00e\x00n\x00u\x00", "caf’s menu", ""},
		{"UTF-16 without a mark, big end first", "\x00c\x00a\x00f\x20\x19\x00s\x00 \x00m\x00e\x00n\x00u", "caf’s menu", ""},
		{"UTF-16 cut in the middle", "\xff\xfec\x00a", "c\ufffd", ""},
		{"Windows-1252", "caf\xe9 \x93no\x94 \x80\x35", "café “no” €5", "not UTF-8: read as Windows-1252"},
		{"a byte that Windows-1252 leaves open", "caf\xe9 \x81", "café \ufffd", "not UTF-8: read as Windows-1252"},
		{"UTF-8 with one byte lost", "café “no” – \xe2\x80", "café “no” – \ufffd\ufffd", "damaged UTF-8"},
	} {
		r := mustRead(t, "a.txt", c.in)
		if r.Body != c.want {
			t.Errorf("%s: got %q, want %q", c.name, r.Body, c.want)
		}
		if c.warning == "" && r.has("UTF-8") || !r.has(c.warning) {
			t.Errorf("%s: warnings %q", c.name, r.warnings)
		}
	}
}

func TestCleaningIsTold(t *testing.T) {
	r := mustRead(t, "a.txt", "One\u200b two\x07 three.")
	if !r.has("2 invisible, control or surplus combining characters") {
		t.Errorf("warnings %q", r.warnings)
	}
}
