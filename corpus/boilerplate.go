package corpus

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// kindOfLine tells a sentence that belongs to the page from one of the story.
func kindOfLine(text string) Kind {
	switch {
	case len(text) > maxLine:
		return Prose
	case isCredit(text):
		return Byline
	case isBoilerplate(text):
		return Boilerplate
	}
	return Prose
}

func isBoilerplate(text string) bool {
	if !hasWords(text) {
		return true
	}
	return opensPage(strings.TrimLeft(text, bullets)) && speaksOfPage(text) || isBulleted(text) || isCopyright(text) || isContact(text)
}

// speaksOfPage reports whether text begins with what only pages say.
func speaksOfPage(text string) bool {
	low := strings.ToLower(strings.TrimLeft(text, bullets))
	line := strings.TrimRight(low, " .:…-!?>*")
	return pageWords[line] || pageCounts.matches(line) || opensWith(low, pageOpenings) || isLink(text, low) || isInvitation(low)
}

// pageHeads are the words that a line of the page can begin with.
var pageHeads = sync.OnceValue(func() map[string]bool {
	heads := wordSet("read reading more sign get")
	for _, line := range slices.Concat(slices.Collect(maps.Keys(pageWords)), pageOpenings, slices.Collect(maps.Keys(linkLabels))) {
		heads[letterRun(line)] = true
	}
	return heads
})

// opensPage is a quick look at the first word, which spares most texts the long one.
func opensPage(text string) bool {
	first := letterRun(text)
	return opensWithDigit(text) || first != "" && pageHeads()[strings.ToLower(first)]
}

// letterRun is the letters that s begins with.
func letterRun(s string) string {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		return s
	}
	return s[:end]
}

const bullets = " (►▶»>*•·+×|–—-"

// pageWords are buttons and headings: all of a line.
var pageWords = lineSet(`advertisement; advertisements; advertisement - continue reading below; advertisement continue reading;
	slideshow; skip ad; skip; download; download now; print; email; facebook; twitter; google; google+; pinterest; whatsapp;
	linkedin; reddit; share; more; close; loading; like this: like loading; related; related story; related stories;
	related article; related articles; related coverage; related content; related topics; also; see also; read also; read more;
	read next; more top stories; top stories; most read; trending; previous stories; watch this story; photos; videos;
	for immediate release; original story; comments; view comments; tags; buy photo; view full caption; back to gallery;
	story continues below; continue reading; click here; recommended; watch live; tweet; copy link; save; save for later;
	print this page; print this article; subscribe; log in; login; sign in; register; create account; become a member;
	already a subscriber; accept all; accept all cookies; reject all; manage cookies; cookie policy; cookie settings; privacy policy;
	terms of use; terms of service; terms and conditions; contact us; about us; newsletter; newsletters; back to top;
	more on this story; more stories; more news; latest news; you may also like; you might also like; you might also be interested in;
	editors' picks; editors’ picks; editor's picks; editor’s picks; most popular; listen to this article; leave a comment;
	comments are closed`)

// pageOpenings open sentences that speak of the page and not of the event.
var pageOpenings = lineList(`read more; read also:; read full; read or share; read the full story; share this; share on; follow us;
	follow @; like us on; join the conversation; click here; click to; please enable javascript;
	enable javascript; you need the latest version of; you need to enable; your browser does not support; this site uses cookies;
	this website uses cookies; we use cookies; all rights reserved; this material may not be; do not reproduce; used under license;
	check back for; check back later; this is a developing story; this is a breaking news; this story is developing;
	this story has been updated; this story will be updated; this article has been updated; this post has been updated;
	story continues below; advertisement -; report an error; subscribe to; subscribe now;
	download our app; download our free app; download the app; please share this; printed from http:; printed from https:; we value your privacy;
	by continuing to use this; by using this site; support our journalism; support independent journalism; got a tip;
	do you have a tip; do you have tips; this article was first published; this article was originally published;
	this story was first published; this story was originally published`)

// pageCounts are lines of the page that hold a number or a name.
var pageCounts = newPattern(func(low string) bool { return opensWithDigit(low) || begins("read", "more from")(low) },
	`^(?:\d+ min(?:ute)?s? read|(?:reading|read) time: .{1,20}|\d+ (?:comments?|shares?)|more from .{1,40})$`)

// linkLabels stand before a colon and the headline of another story.
var linkLabels = lineSet(`related; read; watch; video; photos; gallery; listen; more; earlier; tags; also read; read next; see also; don't miss;
	don’t miss`)

func lineList(list string) []string {
	lines := strings.Split(list, ";")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	return lines
}

func lineSet(list string) map[string]bool {
	set := map[string]bool{}
	for _, l := range lineList(list) {
		set[l] = true
	}
	return set
}

// opensWith reports whether low begins with one of the openings, whole words of it.
func opensWith(low string, openings []string) bool {
	for _, o := range openings {
		rest, found := strings.CutPrefix(low, o)
		if !found {
			continue
		}
		next, _ := utf8.DecodeRuneInString(rest)
		last, _ := utf8.DecodeLastRuneInString(o)
		if !unicode.IsLetter(last) || !unicode.IsLetter(next) {
			return true
		}
	}
	return false
}

// isBulleted reports whether text is a headline with a sign before it.
func isBulleted(text string) bool {
	return (strings.HasPrefix(text, "►") || strings.HasPrefix(text, ">>") || strings.HasPrefix(text, "+ ")) && !closes(text)
}

// isLink reports whether text points to another page: a label and a headline.
func isLink(text, low string) bool {
	label, _, found := strings.Cut(low, ":")
	label = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(label, " story"), " stories"), " articles")
	return found && linkLabels[label] && !closes(text)
}

// copyrightDate tells since when somebody owns the page.
var copyrightDate = newPattern(contains("copyright"), `\bcopyright:?(?: \(c\))? \d{4}`)

// isCopyright reports whether text tells whose the page is.
func isCopyright(text string) bool {
	if strings.Contains(text, "©") {
		return true
	}
	if !hasRights(text) {
		return false
	}
	low := strings.ToLower(text)
	rest, found := strings.CutPrefix(strings.TrimLeft(text, " ("), "Copyright ")
	return found && (strings.HasPrefix(rest, "by ") || areNames(rest)) ||
		strings.Contains(low, "all rights reserved") || copyrightDate.matches(low)
}

// hasRights is a quick look for "right" in any case.
func hasRights(text string) bool {
	for i := 0; i+len("right") <= len(text); i++ {
		if text[i]|' ' == 'r' && text[i+1]|' ' == 'i' && strings.EqualFold(text[i:i+len("right")], "right") {
			return true
		}
	}
	return false
}

var (
	address     = newPattern(mayBeAddress, `^(?:[\w.+-]+@[\w-]+\.[\w.-]+|(?i:twitter:? ?)?@\w+|(?:https?://|www\.)\S+|#\w+|\(?\d{3}\)?[-. ]?\d{3}[-.]\d{4}|\(\d{3}\)|\d{3}-\d{4}|or|and|->|,)[.,;]?$`)
	contactLine = newPattern(begins("contact", "reach", "email", "e-mail", "follow"), `^[ (—–-]*(?:Contact|Reach|Email|E-mail|Follow) (?:him|her|them|us|(?:the |our )?reporters?|(?:the|our) newsroom|\p{Lu}\p{L}+)\b.*(?:@\w|\d{3}-\d{4})`)
	followLine  = newPattern(begins("find", "follow"), `^(?:Find|Follow) (?:him|her|them|us|\p{Lu}\p{L}+(?: \p{Lu}[\p{L}'’-]+)*) on (?:Twitter|Facebook|Instagram|X)\b`)
)

// mayBeAddress looks at a word for what addresses and numbers of telephones have.
func mayBeAddress(w string) bool {
	return w == "or" || w == "and" || strings.ContainsAny(w, ".,;@#/>-0123456789")
}

// isContact reports whether text tells how to reach the writer, or is nothing
// but addresses.
func isContact(text string) bool {
	if contactLine.matches(text) || followLine.matches(text) {
		return true
	}
	for w := range strings.FieldsSeq(text) {
		if !address.matches(w) {
			return false
		}
	}
	return true
}

// isInvitation reports whether low asks to be let into the reader's mailbox.
func isInvitation(low string) bool {
	if !opensWith(low, []string{"sign up", "get our", "get the"}) {
		return false
	}
	return strings.Contains(low, "newsletter") || strings.Contains(low, "inbox") || strings.Contains(low, "alerts") ||
		strings.Contains(low, "briefing") || low == "sign up"
}

// maxLinks is how many headlines a list of other stories has.
const maxLinks = 12

// isLinkList reports whether the paragraph with index i is a headline in a list
// of other stories: not closed, and under a heading that ends in a colon or
// under another such headline.
func isLinkList(r *reading, i int, text string) bool {
	if i == 0 || closes(text) || len(text) > maxHeadline {
		return false
	}
	for at := i - 1; at >= max(0, i-maxLinks) && r.Paragraphs[at].Kind == Boilerplate; at-- {
		before := r.Text(r.Paragraphs[at].Span)
		if strings.HasSuffix(before, ":") {
			return true
		}
		if closes(before) {
			return false
		}
	}
	return false
}
