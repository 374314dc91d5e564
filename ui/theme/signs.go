package theme

import "parallax/compare"

// Signs are the characters that the interface is drawn with. All but Ellipsis
// and Arrows are one cell wide in every terminal.
type Signs struct {
	Bar      string // beside the lines of the selected fact
	Firm     string // the same, where a person ruled on it
	Ruled    string // beside a fact that a person ruled on
	Wall     string // between two panes
	Thick    string // a wall beside what of the map is on the screen
	Rule     string // above the detail strip
	Cross    string // where a wall and a rule meet
	Absent   string // in place of a claim that a report does not make
	Ellipsis string // where text was cut
	Dot      string // between two things on one line
	Open     string // before the name of a group
	Folded   string // before the name of a group that is folded, and a claim that is picked
	Arrows   string // the keys up and down

	full, empty string // of a progress bar
	ascii       bool
}

// NewSigns is the set for a terminal that shows UTF-8, or ASCII alone.
func NewSigns(ascii bool) Signs {
	if ascii {
		return Signs{Bar: ">", Firm: "#", Ruled: "*", Wall: "|", Thick: "#", Rule: "-", Cross: "+", Absent: "-", Ellipsis: "..", Dot: "-", Open: "-", Folded: "+", Arrows: "up/down", full: "#", empty: ".", ascii: true}
	}
	return Signs{Bar: "▌", Firm: "█", Ruled: "✓", Wall: "│", Thick: "┃", Rule: "─", Cross: "┼", Absent: "—", Ellipsis: "…", Dot: "·", Open: "▾", Folded: "▸", Arrows: "↑↓", full: "█", empty: "░"}
}

// Mark is the sign of a verdict.
func (s Signs) Mark(v compare.Verdict) string {
	if v == compare.Conflict && !s.ascii {
		return "≠"
	}
	return string(v.Mark())
}
