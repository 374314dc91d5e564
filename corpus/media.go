package corpus

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
)

// A medium is a form in which a report may come.
type medium int

const (
	plainText medium = iota
	markdownText
	webPage
	pdfFile
)

// mediumOf tells the form of data by what it begins with, or by the name of its
// file where that leaves it open. The error is for what is no text, and says
// what it is.
func mediumOf(path string, data []byte) (medium, error) {
	for _, m := range magics {
		if m.is(data) {
			return plainText, &InputError{Path: path, Problem: "is " + m.what, Remedy: m.remedy}
		}
	}
	opening := openingOf(data)
	switch {
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return pdfFile, nil
	case isPage(path, data, opening):
		return webPage, nil
	case isFeed(opening):
		return plainText, &InputError{Path: path, Problem: "is a feed, which lists articles", Remedy: "give the page of one, or save it"}
	case isData(data):
		return plainText, &InputError{Path: path, Problem: "is data in JSON, not a report", Remedy: "give the text of the report"}
	case isMarkdown(path):
		return markdownText, nil
	}
	return plainText, nil
}

func isMarkdown(path string) bool {
	ext := strings.ToLower(filepath.Ext(path))
	return ext == ".md" || ext == ".markdown"
}

// isFeed reports whether data that begins with opening is a list of articles in
// RSS or Atom.
func isFeed(opening string) bool {
	for _, tag := range []string{"<rss", "<feed", "<rdf:rdf"} {
		if strings.HasPrefix(opening, tag) {
			return true
		}
	}
	return false
}

// isData reports whether all of data is one object or list of JSON.
func isData(data []byte) bool {
	data = bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	return len(data) > 2 && (data[0] == '{' || data[0] == '[') && json.Valid(data)
}

// A magic is how files of a kind begin that are no text, and what to do with one.
type magic struct {
	begins, holds string // holds is looked for in the first 4096 bytes
	what, remedy  string
}

func (m magic) is(data []byte) bool {
	return bytes.HasPrefix(data, []byte(m.begins)) && bytes.Contains(data[:min(len(data), 4096)], []byte(m.holds))
}

const (
	saveAsText = "open it and save it as plain text, as a web page or as PDF"
	readAloud  = "type or recognise the text in it, and give that as a text file"
	unpack     = "unpack it and give the reports in it"
	saveSource = "save the page as HTML, its source alone"
)

// magics goes from the particular to the general.
var magics = []magic{
	{"PK\x03\x04", "word/", "a Word document", saveAsText},
	{"PK\x03\x04", "application/vnd.oasis.opendocument", "an OpenDocument file", saveAsText},
	{"PK\x03\x04", "application/epub+zip", "an electronic book", saveAsText},
	{"PK\x03\x04", "[Content_Types].xml", "an Office document", saveAsText},
	{"PK\x03\x04", "", "a ZIP archive", unpack},
	{"\xd0\xcf\x11\xe0", "", "a document of an old Office", saveAsText},
	{"{\\rtf", "", "a document in Rich Text Format", saveAsText},
	{"\x89PNG\r\n", "", "a picture", readAloud},
	{"\xff\xd8\xff", "", "a picture", readAloud},
	{"GIF8", "", "a picture", readAloud},
	{"RIFF", "WEBP", "a picture", readAloud},
	{"II*\x00", "", "a picture", readAloud},
	{"MM\x00*", "", "a picture", readAloud},
	{"\x00\x00\x00", "ftyp", "a picture, a sound or a film", readAloud},
	{"RIFF", "WAVE", "a sound", readAloud},
	{"OggS", "", "a sound or a film", readAloud},
	{"ID3", "", "a sound", readAloud},
	{"\x1aE\xdf\xa3", "", "a film", readAloud},
	{"\x1f\x8b", "", "compressed", unpack},
	{"BZh", "", "compressed", unpack},
	{"\xfd7zXZ", "", "compressed", unpack},
	{"(\xb5/\xfd", "", "compressed", unpack},
	{"7z\xbc\xaf\x27\x1c", "", "an archive", unpack},
	{"Rar!", "", "an archive", unpack},
	{"bplist00", "", "a web archive of Safari", saveSource},
	{"From: <Saved by", "", "a web archive (MHTML)", saveSource},
	{"", "Content-Type: multipart/related", "a web archive (MHTML)", saveSource},
}
