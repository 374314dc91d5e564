package config

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// An Action is something that keys do, as the file lists it.
type Action struct {
	Name, Group, Help string
	Keys              []string
}

const fileHead = `# The settings of parallax. Each has its usual value here; what you leave out
# keeps it. A flag goes before a variable, and a variable before this file.
`

const keysHead = `
# Keys, by the name of what they do: all that stand in the list, and none where
# it is empty. A key is a character (A is shift and a) or one of
#   %s
# either with ctrl+, alt+ or shift+ before it, in this order.
[keys]
`

// Print writes c as a file that can be read again, with what each setting does.
// Names are those of keys that are no characters.
func (c *Config) Print(actions []Action, names []string) string {
	var b strings.Builder
	b.WriteString(fileHead)
	for _, o := range c.Options() {
		fmt.Fprintf(&b, "\n# %s\n# %s; flag --%s, variable %s\n", o.Help, Either(o.Value.Words()), o.Name, o.Env())
		if _, bare := o.Value.(*Switch); bare {
			fmt.Fprintf(&b, "%s = %s\n", o.Name, o.Value)
		} else {
			fmt.Fprintf(&b, "%s = %s\n", o.Name, literal(o.Value.String()))
		}
	}
	fmt.Fprintf(&b, keysHead, strings.Join(names, " "))
	group := ""
	for _, a := range actions {
		if a.Group != group {
			group = a.Group
			fmt.Fprintf(&b, "\n# %s\n\n", strings.ToUpper(group))
		}
		fmt.Fprintf(&b, "# %s\n%s = %s\n", a.Help, a.Name, list(a.Keys))
	}
	return b.String()
}

// list is words as TOML has them.
func list(words []string) string {
	var all []string
	for _, w := range words {
		all = append(all, literal(w))
	}
	return "[" + strings.Join(all, ", ") + "]"
}

// literal is s as TOML has it: what needs no escapes has none.
func literal(s string) string {
	if strings.ContainsAny(s, "\"\\") && !strings.Contains(s, "'") {
		return "'" + s + "'"
	}
	return quote(s)
}

// sorted goes through the keys of m in order.
func sorted[V any](m map[string]V) iter.Seq[string] {
	return slices.Values(slices.Sorted(maps.Keys(m)))
}
