package corpus

import (
	"strings"
)

// creditAtEnd is the end of a caption that names the photographer, agency or
// owner of the picture.
var creditAtEnd = newPattern(mayHaveCredit, `(?:`+strings.Join([]string{
	`\([^()]*(?:\bPhotos?\b|\bImages?:|\bGetty Images|\bCredit:|\bCourtesy\b|\bHandout\b|\bScreenshot\b)[^()]*\)\.?(?: ?Buy Photo)?`,
	`\(\p{Lu}[\w.'’ ]* \| [^()]*\)`,
	`\bREUTERS ?/ ?` + photographer,
	` \| \p{Lu}[\w.'’ -]*/\p{Lu}[\w.'’ -]*`,
	`\bCourtesy:? \p{Lu}[\w.'’ -]*`,
}, "|")+`)$`)

// slashAtEnd is photographer and agency, in either order, behind a closed
// sentence. Two agencies there are the sources of what it says.
var slashAtEnd = newPattern(mayHaveCredit, `(?:^|[.!?”")] ?|\bCaption |\bCredit:? ?)`+
	`(?:`+photoAgency+` ?/ ?(`+photographer+`)|(`+photographer+`) ?/ ?`+photoAgency+`(?:/Getty Images)?)\.?$`)

const (
	photoAgency  = `(?:REUTERS|Reuters|AP|AP Photo|Associated Press|AFP|EPA|Getty|Getty Images|UPI|Xinhua|Anadolu|Flickr|Shutterstock)`
	photographer = `\w[\w.'’-]*(?: \p{Lu}[\w.'’-]*){0,3}`
)

func hasCredit(text string) bool {
	m := slashAtEnd.groups(text)
	return m != nil && !isAgency(m[1]+m[2]) || creditAtEnd.matches(text)
}

// mayHaveCredit is a quick look at the end of text, which spares most texts the
// long one.
func mayHaveCredit(text string) bool {
	end := text[max(0, len(text)-60):]
	return hasBracket(strings.TrimSuffix(text, ".")) || strings.Contains(end, "/") || strings.Contains(end, "Courtesy") || strings.HasSuffix(text, "Buy Photo")
}

func hasBracket(text string) bool { return strings.HasSuffix(text, ")") }

// creditAtHead opens a caption.
var creditAtHead = newPattern(begins("AP", "AFP", "Reuters", "Getty", "EPA", "Buy Photo", "Photo", "Image", "FILE", "In this"), `^(?:`+strings.Join([]string{
	`\((?:AP|AFP|Reuters|Getty|EPA) Photo\b`,
	`(?:Buy Photo|Photo credit|Photo by|Photos by|Photo courtesy|Photo:|Image copyright|Image caption|Image:)`,
	`FILE(?: PHOTO)? ?[-–—:]`,
	`In this (?:[\w.,]+ ){0,6}(?:photo|image|frame grab)(?:,| taken| provided| made| released| from)`,
}, "|")+`)`)

// posing is somebody before a photographer: what only captions tell.
var posing = newPattern(contains("pose"), `\bposes? for (?:(?:a|an|the|his|her|their|official|family|group) )*(?:photo|picture|camera|portrait|selfie)`)

// ownerAtEnd is the station or other owner of a picture, in brackets behind a
// closed sentence. A digest names its sources so too: it counts only above the story.
var ownerAtEnd = newPattern(hasBracket, `[.!?”"] \((?:([A-Z][A-Z0-9]{1,5}(?: [A-Z0-9]{1,3})?)|Source: ([^()]+))\)$`)

func hasOwner(text string) bool {
	m := ownerAtEnd.groups(text)
	return m != nil && !isAgency(m[1]+m[2])
}

// maxCaption is how many sentences a caption has.
const maxCaption = 3

// isCaption reports whether the paragraph with index i describes a picture, or
// is the name of the photographer under one; above tells that no prose came yet.
func (r *reading) isCaption(i int, text string, above bool) bool {
	named := i > 0 && r.Paragraphs[i-1].Kind == Caption && isName(text)
	posed := above && posing.matches(text)
	owned := above && i+1 < len(r.Paragraphs) && hasOwner(text)
	credited := creditAtHead.matches(text) || hasCredit(text)
	if !named && !posed && !owned && !credited || datelineAtHead(text) > 0 {
		return false
	}
	if named {
		return true
	}
	n := len(sentences(text, Span{0, len(text)}))
	return n == 1 || n <= maxCaption && credited || n == 2 && owned
}
