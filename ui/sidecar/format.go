package sidecar

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"parallax/compare/review"
	"parallax/corpus"
)

// Schema names the shape of the file. Fields may be added under the same name,
// and are kept by versions that do not know them.
const Schema = "parallax.review/1"

const schemaStem = "parallax.review/"

// A contents is what a file holds.
type contents struct {
	data    []byte // the whole file
	damaged bool   // it is not what was once written

	entries []review.Entry
	raw     map[string]json.RawMessage // entries as they stand in the file, by ID
	strange []json.RawMessage          // entries that this version cannot read
	head    map[string]json.RawMessage // fields beside schema and entries
}

// add takes what is not in the log of another file's contents.
func (c *contents) add(other contents) {
	if c.raw == nil {
		c.raw, c.head = map[string]json.RawMessage{}, map[string]json.RawMessage{}
	}
	maps.Copy(c.raw, other.raw)
	maps.Copy(c.head, other.head)
	for _, s := range other.strange {
		if !slices.ContainsFunc(c.strange, func(t json.RawMessage) bool { return bytes.Equal(s, t) }) {
			c.strange = append(c.strange, s)
		}
	}
}

// Why a file is left alone.
var (
	errForeign = errors.New("is no file of rulings")
	errNewer   = errors.New("was written by a later version of parallax")
)

// decode reads the data of a file. Of one that is damaged it reads what it can;
// one that may be something else is foreign, unless it can only be ours.
func decode(data []byte, ours bool) (contents, error) {
	c := contents{data: data, raw: map[string]json.RawMessage{}, head: map[string]json.RawMessage{}}
	if len(bytes.TrimSpace(data)) == 0 {
		return c, nil
	}
	var entries []json.RawMessage
	err := json.Unmarshal(data, &c.head)
	if err == nil {
		err = known(c.head["schema"])
	}
	if errors.Is(err, errNewer) {
		return c, err
	}
	if err == nil {
		err = json.Unmarshal(c.head["entries"], &entries)
	}
	if err != nil {
		if !ours && !bytes.Contains(data, []byte(schemaStem)) {
			return c, errForeign
		}
		c.damaged, c.head, entries = true, map[string]json.RawMessage{}, salvage(data)
	}
	delete(c.head, "schema")
	delete(c.head, "entries")
	for _, raw := range entries {
		c.enter(raw)
	}
	return c, nil
}

// known reports whether schema is that of a file this version may write.
func known(schema json.RawMessage) error {
	var name string
	switch err := json.Unmarshal(schema, &name); {
	case err != nil || !strings.HasPrefix(name, schemaStem):
		return errForeign
	case name != Schema:
		return fmt.Errorf("%w (%s)", errNewer, corpus.CleanLine(name))
	}
	return nil
}

// opening is how an entry begins. Inside of one it cannot be: there, quotation
// marks are escaped.
var opening = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\{\s*"id"\s*:`) })

// salvage lists the entries of a damaged file that are whole, wherever its lines
// end, and what else stands whole on a line of its own.
func salvage(data []byte) []json.RawMessage {
	var out []json.RawMessage
	begins := opening().FindAllIndex(data, -1)
	for i, at := range begins {
		end := len(data)
		if i+1 < len(begins) {
			end = begins[i+1][0]
		}
		var raw json.RawMessage
		if json.NewDecoder(bytes.NewReader(data[at[0]:end])).Decode(&raw) == nil {
			out = append(out, raw)
		}
	}
	for line := range bytes.Lines(data) {
		line = bytes.TrimSuffix(bytes.TrimSpace(line), []byte(","))
		if len(line) > 1 && line[0] == '{' && !opening().Match(line) && json.Valid(line) {
			out = append(out, line)
		}
	}
	return out
}

// enter takes one entry. Its words are clean from here on; the file keeps them
// as they are.
func (c *contents) enter(raw json.RawMessage) {
	raw = compact(raw)
	var e review.Entry
	if err := json.Unmarshal(raw, &e); err != nil || !e.Valid() {
		c.strange = append(c.strange, raw)
		return
	}
	e.Fact, e.Verdict = corpus.CleanLine(e.Fact), corpus.CleanLine(e.Verdict)
	e.Note, _ = corpus.Clean(e.Note)
	for _, quotes := range [][]review.Quote{e.On, e.With} {
		for i := range quotes {
			q := &quotes[i]
			for _, s := range []*string{&q.Words, &q.File, &q.Label, &q.Before, &q.After} {
				*s = corpus.CleanLine(*s)
			}
		}
	}
	c.entries = append(c.entries, e)
	c.raw[e.ID] = raw
}

// compact is JSON on one line.
func compact(raw json.RawMessage) json.RawMessage {
	var b bytes.Buffer
	if err := json.Compact(&b, raw); err != nil {
		return raw
	}
	return b.Bytes()
}

// encode is the file that holds a log and what else was read from files: an
// entry a line, so that most of it can be read where some of it is damaged.
func encode(log review.Log, kept contents) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "{\n  \"schema\": %q,\n", Schema)
	for _, name := range slices.Sorted(maps.Keys(kept.head)) {
		fmt.Fprintf(&b, "  %s: %s,\n", marshal(name), compact(kept.head[name]))
	}
	var lines [][]byte
	for _, e := range log.Entries() {
		raw, ok := kept.raw[e.ID]
		if !ok {
			raw = marshal(e)
		}
		lines = append(lines, raw)
	}
	for _, raw := range kept.strange {
		lines = append(lines, raw)
	}
	b.WriteString("  \"entries\": [\n    ")
	b.Write(bytes.Join(lines, []byte(",\n    ")))
	b.WriteString("\n  ]\n}\n")
	return b.Bytes()
}

// marshal is v in JSON; entries and strings always can be.
func marshal(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		panic(err)
	}
	return bytes.TrimSpace(b.Bytes())
}

// fingerprint is a name for data.
func fingerprint(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:4])
}
