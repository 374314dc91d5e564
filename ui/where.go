package ui

import (
	"fmt"
	"slices"
	"strings"

	"parallax/ui/sheet"
)

// factAt is which of the listed facts is selected.
func (m *model) factAt(format string) string {
	if at := slices.Index(m.scene.Listed, m.scene.Selected); at >= 0 {
		return fmt.Sprintf(format, at+1, len(m.scene.Listed))
	}
	return ""
}

// allShown reports whether every report has a pane.
func (m *model) allShown() bool { return len(m.scene.Frame.Panes) == len(m.scene.Reports) }

// longestStrip is the cells that the names of all reports may take.
const longestStrip = 60

// named is all reports by their labels, those with a pane in brackets, where
// not all have one; or their numbers, where the labels take too much room.
func (m *model) named() string {
	f, t := m.scene.Frame, m.scene.Theme
	switch {
	case m.allShown():
		return ""
	case 2*len(f.Order) > longestStrip+1: // whatever they are called
		return m.numbered(false)
	}
	var parts []string
	for at, r := range f.Order {
		label := m.scene.Reports[r].Label
		if !f.Shows(r) {
			parts = append(parts, label)
			continue
		}
		if at == 0 || !f.Shows(f.Order[at-1]) {
			label = "[" + label
		}
		if at == len(f.Order)-1 || !f.Shows(f.Order[at+1]) {
			label += "]"
		}
		parts = append(parts, t.Title.Paint(label))
	}
	strip := strings.Join(parts, " ")
	if keys := m.sideKeys(); keys != "" {
		strip += " " + t.Key.Paint(keys)
	}
	if hidden := m.hiddenLabels(); hidden != "" {
		strip += t.Faint.Paint("  hidden: " + hidden)
	}
	if sheet.Width(strip) > longestStrip {
		return m.numbered(false)
	}
	return strip + "   "
}

func (m *model) hiddenLabels() string {
	var labels []string
	for _, r := range m.arranged.order {
		if m.arranged.hidden[r] {
			labels = append(labels, m.scene.Reports[r].Label)
		}
	}
	return strings.Join(labels, " ")
}

// numbered is which reports have a pane, by their places in the order, where
// not all have one, the keys to the others, and how many are hidden.
func (m *model) numbered(short bool) string {
	if m.allShown() {
		return ""
	}
	places := m.places()
	parts := []string{fmt.Sprintf("reports %s of %d", ranges(places), len(m.scene.Frame.Order))}
	if short {
		parts[0] = strings.TrimPrefix(parts[0], "reports ")
	}
	if keys := m.sideKeys(); keys != "" && short {
		parts[0] += " " + keys
	} else if keys != "" {
		parts = append(parts, keys+" for more")
	}
	if n := m.arranged.away(); n > 0 {
		parts = append(parts, fmt.Sprintf("%d hidden", n))
	}
	gap := "   "
	if short {
		gap = "  "
	}
	return m.scene.Theme.Title.Paint(strings.Join(parts, ", ")) + gap
}

// places is where in the order the reports with a pane stand.
func (m *model) places() []int {
	var out []int
	for _, r := range m.scene.Frame.Panes {
		out = append(out, m.scene.Frame.Place(r))
	}
	return out
}

// sideKeys is the keys that lead to reports beside those on the screen.
func (m *model) sideKeys() string {
	places := m.places()
	var keys []string
	if places[0] > 0 {
		keys = append(keys, first(m.keys.PrevPage))
	}
	if places[0]+len(places) < len(m.scene.Frame.Order) {
		keys = append(keys, first(m.keys.NextPage))
	}
	return strings.Join(keys, " ")
}

// ranges writes ascending indices as people count: "1-3, 7".
func ranges(indices []int) string {
	var out []string
	for start, i := 0, 0; i < len(indices); i++ {
		switch next := i + 1; {
		case next < len(indices) && indices[next] == indices[i]+1:
		case i == start:
			out, start = append(out, fmt.Sprint(indices[i]+1)), next
		default:
			out, start = append(out, fmt.Sprintf("%d-%d", indices[start]+1, indices[i]+1)), next
		}
	}
	return strings.Join(out, ", ")
}
