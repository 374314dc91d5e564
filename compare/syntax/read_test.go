package syntax_test

import "testing"

// TestLongReportsAreReadWhole: the sentences of a report are shared out, every one
// is read, and a quotation belongs to the one who spoke before, whoever read that.
func TestLongReportsAreReadWhole(t *testing.T) {
	speakers := []string{"Lena Orr", "Mark Poe", "Ann Berg"}
	paragraphs := []string{"The well is dry."}
	for i := range 200 {
		paragraphs = append(paragraphs, speakers[i%len(speakers)]+" said the well was dry.", "“It is not safe.”")
	}
	d := read(paragraphs...)
	if len(d.Sentences) != len(paragraphs) {
		t.Fatalf("%d sentences were read, want %d", len(d.Sentences), len(paragraphs))
	}
	for i := 1; i < len(paragraphs); i++ {
		s, want := &d.Sentences[i], speakers[(i-1)/2%len(speakers)]
		if len(s.Speech) != 1 || s.Speech[0].Speaker != want {
			t.Errorf("sentence %d, %q, has the speeches %+v, want one of %s", i, d.Report.Text(s.Span), s.Speech, want)
		}
	}
}
