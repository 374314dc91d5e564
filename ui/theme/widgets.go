package theme

import "strings"

// Progress is a bar of width cells, done from 0 to 1.
func (s Signs) Progress(done float64, width int) string {
	full := min(max(0, int(done*float64(width))), width)
	return strings.Repeat(s.full, full) + strings.Repeat(s.empty, width-full)
}
