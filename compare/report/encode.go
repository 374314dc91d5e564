package report

import (
	"bytes"
	"context"
	"encoding/json"
	"io"

	"parallax/compare/parallel"
)

// factsAtOnce is how many facts are encoded by one processor before it asks for
// more.
const factsAtOnce = 64

// The place of the facts in an encoded Document that has none. No text can hold
// it: line breaks are escaped there.
const (
	factsOpen  = "\n  \"facts\": ["
	factIndent = "    "
)

// encodedFacts are the facts as they stand in an encoded Document, in parts, by
// all processors.
func (b *builder) encodedFacts() ([][]byte, error) {
	type part struct {
		text []byte
		err  error
	}
	parts, _ := parallel.Collect(context.Background(), len(b.table.Facts), factsAtOnce, func(from, to int) []part {
		var p part
		p.text, p.err = b.encodeFacts(from, to)
		return []part{p}
	})
	var out [][]byte
	for i := range parts {
		if parts[i].err != nil {
			return nil, parts[i].err
		}
		out = append(out, parts[i].text)
	}
	return out, nil
}

// encodeFacts writes some of the facts, with what stands before each in the list.
func (b *builder) encodeFacts(from, to int) ([]byte, error) {
	var out bytes.Buffer
	enc := newEncoder(&out, factIndent)
	for i := from; i < to; i++ {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n" + factIndent)
		if err := enc.Encode(b.fact(i)); err != nil {
			return nil, err
		}
		out.Truncate(out.Len() - 1) // the encoder ends with a line break
	}
	return out.Bytes(), nil
}

// fill puts the facts in their place in an encoded Document.
func fill(frame []byte, facts [][]byte) [][]byte {
	if len(facts) == 0 {
		return [][]byte{frame}
	}
	at := bytes.Index(frame, []byte(factsOpen)) + len(factsOpen)
	out := append([][]byte{frame[:at]}, facts...)
	return append(out, []byte("\n  "), frame[at:])
}

// indented is v as JSON.
func indented(v any) ([]byte, error) {
	var out bytes.Buffer
	err := newEncoder(&out, "").Encode(v)
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), err
}

func newEncoder(w io.Writer, prefix string) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent(prefix, "  ")
	return enc
}

// writeAll writes the parts one behind the other.
func writeAll(w io.Writer, parts [][]byte) error {
	if b, ok := w.(*bytes.Buffer); ok {
		size := 0
		for _, p := range parts {
			size += len(p)
		}
		b.Grow(size) // the result of many reports is long, and growing would copy it often
	}
	for _, p := range parts {
		if _, err := w.Write(p); err != nil {
			return err
		}
	}
	return nil
}
