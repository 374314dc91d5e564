package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"parallax/corpus"
)

// A Line is one line of a wrapped text: the bytes it shows and how many cells
// they take. A blank line between paragraphs has an empty span.
type Line struct {
	corpus.Span
	Cells int
}

// All is the span of the whole of text.
func All(text string) corpus.Span { return corpus.Span{Start: 0, End: len(text)} }

// Article wraps the whole body of r into lines of at most width cells, blank
// lines between its paragraphs. Every byte that is not white space is on
// exactly one line, whether or not a paragraph claims it.
func Article(r *corpus.Report, width int) []Line {
	w := wrapper{text: r.Body, width: width, lines: make([]Line, 0, len(r.Body)/width+2*len(r.Paragraphs))}
	end := 0
	for _, block := range blocks(r) {
		if len(w.lines) > 0 && strings.Count(r.Body[end:block.Start], "\n") > 1 {
			w.lines = append(w.lines, Line{Span: corpus.Span{Start: end, End: end}})
		}
		w.wrap(block)
		end = block.End
	}
	return w.lines
}

// blocks is the paragraphs of r and whatever lies between them.
func blocks(r *corpus.Report) []corpus.Span {
	out := make([]corpus.Span, 0, len(r.Paragraphs))
	end := 0
	for _, p := range r.Paragraphs {
		out = append(out, between(r.Body, end, p.Start)...)
		out = append(out, p.Span)
		end = p.End
	}
	return append(out, between(r.Body, end, len(r.Body))...)
}

var blankLine = compiled(`\n\s*\n`)

// between splits a stretch of text that no paragraph claims at its blank lines.
func between(body string, start, end int) []corpus.Span {
	if strings.TrimSpace(body[start:end]) == "" {
		return nil
	}
	var out []corpus.Span
	pos := start
	for _, cut := range append(blankLine().FindAllStringIndex(body[start:end], -1), []int{end - start, end - start}) {
		if strings.TrimSpace(body[pos:start+cut[0]]) != "" {
			out = append(out, corpus.Span{Start: pos, End: start + cut[0]})
		}
		pos = start + cut[1]
	}
	return out
}

// Wrap breaks span of text between words into lines of at most width cells,
// which is two or more. White space at a break is on no line; a word that is
// longer than a line is cut; a line break in the text is a space.
func Wrap(text string, span corpus.Span, width int) []Line {
	w := wrapper{text: text, width: width}
	w.wrap(span)
	return w.lines
}

// A wrapper collects words into lines.
type wrapper struct {
	text  string
	width int
	line  Line
	lines []Line
}

// wrap adds the lines of span.
func (w *wrapper) wrap(span corpus.Span) {
	for pos := span.Start; pos < span.End; {
		start := pos
		for pos < span.End && isSpace(w.text[pos]) {
			pos++
		}
		if pos == span.End {
			break
		}
		if w.line.Len() == 0 {
			if end := w.plain(pos, span.End); end > pos {
				w.lines = append(w.lines, Line{corpus.Span{Start: pos, End: end}, end - pos})
				pos = end
				continue
			}
		}
		end, cells := word(w.text, pos, span.End)
		if w.add(Line{corpus.Span{Start: pos, End: end}, cells}, pos-start) {
			pos = end
		}
	}
	w.flush()
}

// plain is the end of the line that begins at pos, where whatever it may hold is
// ASCII, so that its bytes are cells; pos where it is not, or no word fits.
func (w *wrapper) plain(pos, limit int) int {
	end := min(pos+w.width, limit)
	for i := pos; i < min(end+1, limit); i++ {
		if w.text[i] >= utf8.RuneSelf {
			return pos
		}
	}
	if end < limit {
		for end > pos && !isSpace(w.text[end]) {
			end--
		}
	}
	for end > pos && isSpace(w.text[end-1]) {
		end--
	}
	return end
}

// add puts a word that gap spaces separate from the last one on this line. Where it
// does not fit, it ends the line and reports false.
func (w *wrapper) add(word Line, gap int) bool {
	switch {
	case w.line.Len() == 0:
		for word.Cells > w.width {
			word = w.chop(word)
		}
		w.line = word
	case w.line.Cells+gap+word.Cells <= w.width && !takesSpace(w.text[:w.line.End]) && (gap == 0 || !beginsWithMark(w.text[word.Start:])):
		w.line.End = word.End
		w.line.Cells += gap + word.Cells
	default:
		w.flush()
		return false
	}
	return true
}

// takesSpace reports whether the sign at the end of s makes one character with a
// space behind it, so that the space takes no cell: some of Arabic and of India do.
func takesSpace(s string) bool {
	r, size := utf8.DecodeLastRuneInString(s)
	if r < 0x600 || unicode.Is(unicode.Punct, r) {
		return false
	}
	n, _ := cluster(s[len(s)-size:] + " ")
	return n > size
}

// beginsWithMark reports whether the first sign of s is drawn onto a space before
// it.
func beginsWithMark(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	if r < 0x300 {
		return false
	}
	n, _ := cluster(" " + s[:size])
	return n > 1
}

// chop puts as much of a word as fits on a line of its own and returns the rest.
func (w *wrapper) chop(word Line) Line {
	head := Line{Span: corpus.Span{Start: word.Start, End: word.Start}}
	for head.End < word.End {
		n, cells := cluster(w.text[head.End:word.End])
		if head.Cells+cells > w.width {
			break
		}
		head.End += n
		head.Cells += cells
	}
	w.lines = append(w.lines, head)
	return Line{corpus.Span{Start: head.End, End: word.End}, word.Cells - head.Cells}
}

func (w *wrapper) flush() {
	if w.line.Len() > 0 {
		w.lines = append(w.lines, w.line)
	}
	w.line = Line{}
}

// word finds where the word at pos ends and how many cells it takes. It ends
// before a space, after a long dash, and beside a wide character: scripts that
// are written without spaces break anywhere. Hyphens hold: they are in names.
func word(text string, pos, limit int) (end, cells int) {
	for {
		from := pos
		for pos < limit && inWord[text[pos]] {
			pos++
		}
		if from < pos && pos < limit && text[pos] >= utf8.RuneSelf {
			pos-- // a mark may follow
		}
		cells += pos - from
		if pos == limit || isSpace(text[pos]) {
			break
		}
		n, w := cluster(text[pos:limit])
		if w > 1 && cells > 0 {
			break
		}
		dash := strings.HasPrefix(text[pos:], "—")
		pos += n
		cells += w
		if w > 1 || dash {
			break
		}
	}
	return pos, cells
}

// inWord is the bytes that stand for a character that takes one cell and parts no
// words, unless a mark follows it.
var inWord = func() (in [256]bool) {
	for b := range byte(utf8.RuneSelf) {
		in[b] = !isSpace(b)
	}
	return in
}()

func isSpace(b byte) bool { return b == ' ' || b == '\n' }

// cluster is the length in bytes and the width in cells of the first character
// of s as a reader sees it, its combining marks included.
func cluster(s string) (n, cells int) {
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return 1, 1
	}
	c, cells := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	return len(c), cells
}
