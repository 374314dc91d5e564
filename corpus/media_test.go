package corpus

import (
	"slices"
	"strings"
	"testing"
)

func TestMediumOf(t *testing.T) {
	for _, c := range []struct {
		name, path, data string
		want             medium
	}{
		{"text", "a.txt", "Bridges closed", plainText},
		{"Markdown by its name", "a.MD", "# Bridges closed", markdownText},
		{"a page by its first tag", "a.txt", "  <!DOCTYPE HTML><p>x", webPage},
		{"a page behind a comment", "-", "<?xml version='1.0'?>\n<!-- saved -->\n<html>", webPage},
		{"a page in UTF-16", "-", "\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00", webPage},
		{"a page by its name", "a.htm", "<p>Bridges closed", webPage},
		{"a text that is called a page", "a.html", "Bridges closed", plainText},
		{"a text that speaks of tags", "a.txt", "The <html> tag was new.", plainText},
		{"a text that opens with a bracket", "a.txt", "[Update] Bridges closed", plainText},
		{"a footnote mark alone", "a.txt", "[]", plainText},
		{"a PDF file", "a.txt", "%PDF-1.7\n", pdfFile},
		{"a text that is called a PDF file", "a.pdf", "Bridges closed", plainText},
	} {
		if got, err := mediumOf(c.path, []byte(c.data)); err != nil || got != c.want {
			t.Errorf("%s: %v, %v, want %v", c.name, got, err, c.want)
		}
	}
}

func TestWhatIsNoText(t *testing.T) {
	for data, want := range map[string]string{
		"PK\x03\x04\x14\x00\x06\x00word/document.xml":               "a.txt: is a Word document; open it and save it as plain text, as a web page or as PDF",
		"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text": "a.txt: is an OpenDocument file; open it and save it as plain text, as a web page or as PDF",
		"PK\x03\x04a.txt":                                       "a.txt: is a ZIP archive; unpack it and give the reports in it",
		"\xff\xd8\xff\xe0\x00\x10JFIF":                          "a.txt: is a picture; type or recognise the text in it, and give that as a text file",
		"{\\rtf1 Bridges closed}":                               "a.txt: is a document in Rich Text Format; open it and save it as plain text, as a web page or as PDF",
		"MIME-Version: 1.0\nContent-Type: multipart/related;\n": "a.txt: is a web archive (MHTML); save the page as HTML, its source alone",
		"<?xml version='1.0'?>\n<rss version='2.0'><channel>":   "a.txt: is a feed, which lists articles; give the page of one, or save it",
		"<feed xmlns='http://www.w3.org/2005/Atom'>":            "a.txt: is a feed, which lists articles; give the page of one, or save it",
		"\ufeff [{\"text\": \"Bridges closed.\"}]\n":            "a.txt: is data in JSON, not a report; give the text of the report",
		"\x1f\x8b\x08": "a.txt: is compressed; unpack it and give the reports in it",
	} {
		if _, err := mediumOf("a.txt", []byte(data)); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

// A report begins at each ¦.
func TestSplitReports(t *testing.T) {
	for _, marked := range []string{
		"",
		"No front matter.\n\n---\ntitle: x\n---\nNot a second one either.",
		"---\ntitle: x\n---\nOne.",
		"---\ntitle: x\n---\nOne.\n\n¦---\ntitle: y\n---\nTwo.\n\n¦---\nsource: z\n---\nThree.\n",
		"---\ntitle: x\n---\nA rule:\n\n---\n\nand on it goes.",
		"---\ntitle: x\n---\nOne.\n---\nnote: not under a blank line\n---\n",
		"---\ntitle: x\n---\nOne.\n¦---\ntitle: y\nsource: end to end\n---\nTwo.\n",
		"---\ntitle: x\n---\ntitle: y\nsource: in the body\n---\nOne.\n",
		"---\ntitle: x\n---\n\nOne.\n\n---\nnothing: known\n---\n",
		"---\ntitle: x\n---\nOne.\n\n¦+++\ntitle = 'y'\n+++\nTwo.",
		"---\ntitle: x\n---\nOne.\n\n---\ntitle: never closed\n",
	} {
		got := strings.Join(splitReports(strings.ReplaceAll(marked, "¦", "")), "¦")
		if got != marked {
			t.Errorf("got %q, want %q", got, marked)
		}
	}
}

func TestSeveralReportsInOneText(t *testing.T) {
	const stream = "---\ntitle: x\nlabel: Wire\n---\nOne.\n\n---\ntitle: y\n---\nTwo.\n"
	for arg, want := range map[string][]string{"-": {"Wire", "B"}, "Desk=-": {"Desk 1", "Desk 2"}} {
		story, err := Load([]string{arg}, strings.NewReader(stream))
		if err != nil {
			t.Fatal(err)
		}
		var labels []string
		for _, r := range story.Reports {
			labels = append(labels, r.Label)
		}
		if !slices.Equal(labels, want) || story.Reports[1].Title != "y" || story.Reports[1].Body != "Two." {
			t.Errorf("%s: labels %q of %+v", arg, labels, story.Reports)
		}
	}
}

func TestTooManyReports(t *testing.T) {
	stream := strings.Repeat("---\ntitle: x\n---\nOne.\n\n", MaxReports+1)
	for _, args := range [][]string{{"-"}, make([]string, MaxReports+1)} {
		for i := range args {
			if args[i] == "" {
				args[i] = "none.txt"
			}
		}
		_, err := Load(args, strings.NewReader(stream))
		if err == nil || err.Error() != "there are more than 1000 reports; give the reports of one event alone" {
			t.Errorf("%d arguments: %v", len(args), err)
		}
	}
}

func TestPDFWithoutItsReader(t *testing.T) {
	folder(t, map[string]string{"a.txt": "One.", "b.pdf": "%PDF-1.4"})
	t.Setenv("PATH", t.TempDir())
	_, err := Load([]string{"a.txt", "b.pdf"}, nil)
	const want = "b.pdf: is a PDF file, and pdftotext, which reads it, is not installed; install poppler-utils (or poppler), or save its text as a text file"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func FuzzSplitReports(f *testing.F) {
	f.Add("---\ntitle: x\n---\nOne.\n\n---\ntitle: y\n---\nTwo.\n")
	f.Add("+++\n\n---\n\n+++\n---\ndate: x\n")
	f.Fuzz(func(t *testing.T, text string) {
		parts := splitReports(text)
		if strings.Join(parts, "") != text {
			t.Fatalf("%q is not what %q was", parts, text)
		}
		for _, p := range parts[1:] {
			if knownFields(p) == 0 {
				t.Fatalf("%q is no report", p)
			}
		}
	})
}
