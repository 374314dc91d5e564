// Package sample holds the built-in story: three reports of one event, each
// retold in our own words from a news report that its front matter names.
//
// It holds text alone and must not know how reports are read or compared.
package sample

import "embed"

// Files holds a.txt, b.txt and c.txt at its root. Each is UTF-8: flat front
// matter (title, source, date, note) between lines of "---", then the body.
//
//go:embed *.txt
var Files embed.FS
