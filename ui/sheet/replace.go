package sheet

import (
	"strings"

	"parallax/corpus"
	"parallax/ui/frame"
)

// Replace shows other versions of the reports in frame f, each from the words on
// that the old one was shown from.
func (v *Read) Replace(old, reports []corpus.Report, f frame.Frame) {
	from := make([]pin, len(reports))
	for r := range min(len(v.columns), len(old), len(reports)) {
		from[r] = v.begins(r, f)
		from[r].offset = moved(old[r].Body, reports[r].Body, from[r].offset)
	}
	*v = Read{tops: make([]int, len(reports)), level: make([]int, len(reports))}
	if f.W == 0 {
		return
	}
	v.wrap(reports, f)
	for r, p := range from {
		v.put(r, v.lineOf(r, p.offset)-p.row)
	}
}

// begins is the first words in the pane of report r, and the row they are on.
func (v *Read) begins(r int, f frame.Frame) pin {
	top := v.Top(r, f)
	for at := max(0, top); at < len(v.columns[r]); at++ {
		if line := v.columns[r][at]; line.Len() > 0 {
			return pin{line.Start, at - top}
		}
	}
	return pin{}
}

// landmark is how many bytes of text are looked for to find a place again.
const landmark = 40

// moved is where the words at a byte of one text are in another: of several
// places the nearest, and where they are gone, the same byte or the end.
func moved(old, now string, at int) int {
	words := old[at:min(len(old), at+landmark)]
	best := -1
	for from := 0; words != ""; {
		next := strings.Index(now[from:], words)
		if next < 0 {
			break
		}
		if next += from; best < 0 || distance(next, at) < distance(best, at) {
			best = next
		}
		from = next + 1
	}
	if best < 0 {
		return min(at, len(now))
	}
	return best
}

func distance(a, b int) int { return max(a-b, b-a) }
