package corpus

import (
	"strings"
	"testing"
)

// TestKinds reads one paragraph between two of prose, or where it says so at
// the head or the end of the report.
func TestKinds(t *testing.T) {
	const prose = "The mayor said that all bridges were closed."
	for _, c := range []struct {
		kind  Kind
		lines string
	}{
		{Caption, `
			Mayor Ann Holm opens the bridge in Milltown on Monday. (Photo: Jon Berg)
			Mayor Ann Holm opens the bridge. REUTERS/Jon Berg
			Mayor Ann Holm opens the bridge. Jon Berg/AFP
			Mayor Ann Holm opens the bridge.CreditJon Berg/Reuters
			Mayor Ann Holm opens the bridge REUTERS/Jon Berg
			Mayor Ann Holm opens the bridge (AP Photo/Jon Berg)
			The mayor waves. | Jon Berg/Daily Post
			(AP Photo/Jon Berg). Mayor Ann Holm opens the bridge.
			FILE - In this Jan. 3, 2017 file photo, Mayor Ann Holm opens the bridge.
			Photo credit: Jon Berg`},
		{Byline, `
			By Ann Holm
			By ANN HOLM and JON BERG, Associated Press
			By Ann Holm, special to the Daily Post
			Associated Press
			The Associated Press contributed to this report.
			(Reporting by Ann Holm in Oslo and Jon Berg; Editing by Kari Dahl)
			Additional reporting by Jon Berg`},
		{Dateline, `
			OSLO -
			MILLTOWN, Ohio (AP) —`},
		{Stamp, `
			Published July 5, 2016
			Updated 4:15 p.m. ET
			Last updated: Tuesday, 5 July 2016 at 16:15 GMT
			UPDATE (9:20 p.m. 5/21/16)
			Published: Sunday, 5/29/2016 - Updated: 2 hours ago
			July 5, 2016
			16:10
			4:15 p.m. ET
			2016-07-05`},
		{Boilerplate, `
			Copyright 2016 Daily Post. All rights reserved.
			(© 2016 Daily Post)
			Copyright The Associated Press
			Read more
			Read more: Bridges closed in the north
			Share this: Facebook
			Related: Bridges closed in the north
			VIDEO: Bridge falls into river
			Follow @annholm on Twitter.
			Contact Ann Holm at 555-123-4567 or a.holm@post.example.
			Follow her on Twitter @annholm.
			a.holm@post.example
			https://post.example/bridges
			Sign up for our newsletter.
			Subscribe to the Daily Post!
			This site uses cookies to make things better.
			Please enable JavaScript to watch this video
			This is a developing story. Check back for updates.
			Advertisement
			Please share this article with your friends.
			Copy link
			Save for later
			Printed from https://post.example/bridges
			Do you have a tip?
			Contact our reporters at desk@post.example
			Sign up to our daily briefing
			Get the day's news in your inbox.
			Already a subscriber?
			Log in
			Support our journalism.
			Accept all cookies
			By continuing to use this site you agree to our use of cookies.
			Privacy policy
			More on this story
			More from Daily Post
			You may also like
			Also read: Bridges closed in the north
			Don't miss: Bridges closed in the north
			Most popular
			5 min read
			Reading time: 4 minutes
			12 comments
			This article was first published by Daily Post.
			► Bridges closed in the north
			___`},
		{Prose, `
			Bridges are closed, said the Associated Press
			Holm has not yet answered, reported Reuters
			By Monday all bridges were closed.
			By failing to act, Holm lost the vote
			The mayor said no, according to Reuters.
			She was there for photographs of the old bridge.
			More from the north joined them on Monday, and 12 comments were read out.
			Get the children out, the captain shouted.
			12 comments were deleted
			The bridge was closed on July 5, 2016.
			Updated plans were shown on July 5, 2016.
			A reporter asked her. (AP)
			Twelve bridges are closed. Reuters/AFP
			Most want it open, a Reuters/Ipsos poll showed.
			In this picture of the town nothing is missing.
			The mayor poses for photographers and says no to all.
			Twelve bridges are closed (Source: Reuters)
			Twelve bridges are closed. (Source: Reuters)
			Copyright law was changed in 2012, she said.
			Anyone who knows more should call 555-123-4567.
			Contact police at 555-123-4567.
			Related charges were dropped.
			Share prices fell on Monday.
			Follow the money, she said.
			Read the law, she said.
			CORRECTION: The bridge is in Milltown, not in Oslo.
			UPDATE: The bridge is open again.
			Earlier in the day she had said no
			72
			Ann Holm
			More than 12 bridges are closed`},
	} {
		for line := range strings.Lines(strings.TrimSpace(c.lines)) {
			line = strings.TrimSpace(line)
			r := mustRead(t, "a.txt", prose+"\n\n"+line+"\n\n"+prose)
			if got := r.Paragraphs[1].Kind; got != c.kind {
				t.Errorf("%s, want %s: %s", got, c.kind, line)
			}
			if c.kind != Prose && (len(r.Furniture) != 1 || r.Furniture[0].Span != r.Paragraphs[1].Span) {
				t.Errorf("furniture %v does not cover %s", r.Furniture, line)
			}
		}
	}
}

// Each report is written as its kinds in order, a line each; what is apart in
// a paragraph of prose stands in brackets.
func TestStructure(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"title, caption and photographer",
			"Bridges closed after flood\n\nMayor Ann Holm poses for the cameras in Milltown.\n\nJon Berg\n\nThe mayor said no.",
			"headline|caption|caption|prose"},
		{"stamp before a caption", "date 2016-07-05 Ann Holm walks by. REUTERS/Jon Berg\n\nOSLO (Reuters) - She said no.",
			"[stamp]caption|[dateline]prose"},
		{"stamp before the story", "Published July 5 2016 The mayor said no.\n\nShe left.", "[stamp]prose|prose"},
		{"a date that belongs to the sentence", "July 5, 2016, was a dry day.\n\nShe left.", "prose|prose"},
		{"notice at the end of a paragraph", "She left.\n\nShe came back. (© 2016 Daily Post)", "prose|prose[boilerplate]"},
		{"list of other stories", "She left.\n\nRelated stories:\n\nBridges closed in the north\n\nOld bridge sold\n\nShe came back.",
			"prose|boilerplate|boilerplate|boilerplate|prose"},
		{"signature", "She left.\n\n— Ann Holm", "prose|byline"},
		{"station above the story", "The old bridge. (WXYZ)\n\nShe left.", "caption|prose"},
		{"station in the story", "She left.\n\nShe came back. (WXYZ)\n\nShe stayed.", "prose|prose|prose"},
		{"a title alone is no title", "Bridges closed after flood", "prose"},
		{"a sentence is no title", "Bridges were closed.\n\nShe left.", "prose|prose"},
		{"a title behind its stamp", "July 5, 2016\n\nBridges closed after flood\n\nShe left.", "stamp|headline|prose"},
	} {
		r := mustRead(t, "a.txt", c.body)
		if got := outline(&r.Report); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

func outline(r *Report) string {
	var out []string
	for _, p := range r.Paragraphs {
		head, tail := "", ""
		for _, f := range r.Furniture {
			switch {
			case !p.Contains(f.Span) || f.Span == p.Span:
			case f.Start == p.Start:
				head += "[" + f.Kind.String() + "]"
			case p.Kind.Claims():
				tail += "[" + f.Kind.String() + "]"
			}
		}
		out = append(out, head+p.Kind.String()+tail)
	}
	return strings.Join(out, "|")
}

func TestDatelines(t *testing.T) {
	for _, marked := range []string{ // the dateline stands in < >, the agency in { }
		"<OSLO ({Reuters}) - >The mayor said no.",
		"<OSLO - >The mayor said no.",
		"<OSLO — >The mayor said no.",
		"<OSLO —>The mayor said no.",
		"<OSLO, Jan. 3 ({AP}) — >The mayor said no.",
		"<NEW YORK, Jan. 3, 2016 ({AP}) -- >The mayor said no.",
		"<MILLTOWN, N.Y. ({CBS 2}) – >The mayor said no.",
		"<MILLTOWN, Pa.– >The mayor said no.",
		"<ST. LOUIS -- >The mayor said no.",
		"<Oslo ({AP}) – >The mayor said no.",
		"<Mill County, Va. - >The mayor said no.",
		"<OSLO - >“No,” said the mayor.",
		"Oslo - the mayor said no.",
		"NATO — which had been asked — said no.",
		"UPDATE - The mayor said no.",
		"BREAKING — The mayor said no.",
		"Three people — The mayor was one — said no.",
		"The mayor (Holm) - Ann - said no.",
		"The mayor said no.",
	} {
		agency := ""
		if i := strings.Index(marked, "{"); i >= 0 {
			agency = marked[i+1 : strings.Index(marked, "}")]
		}
		text := strings.NewReplacer("{", "", "}", "").Replace(marked)
		want := 0
		if strings.HasPrefix(text, "<") {
			want = strings.Index(text, ">") - 1
		}
		text = strings.NewReplacer("<", "", ">", "").Replace(text)
		got := datelineAtHead(text)
		if got != want {
			t.Errorf("%s: dateline %q, want %q", marked, text[:got], text[:want])
			continue
		}
		if got > 0 && agencyOf(strings.TrimSpace(text[:got])) != agency {
			t.Errorf("%s: agency %q", marked, agencyOf(text[:got]))
		}
	}
}

func TestAssumptions(t *testing.T) {
	r := mustRead(t, "a.txt", "Bridges closed after flood\n\nBy JANE DOE, Associated Press\n\nPublished July 5, 2016 4:15 p.m.\n\nOSLO (Wire) - The mayor said no.")
	if r.Title != "Bridges closed after flood" || r.Author != "JANE DOE" || r.Source != "Associated Press" ||
		r.Published.Format("2006-01-02 15:04") != "2016-07-05 16:15" || !r.HasClock {
		t.Errorf("got %+v", r.Report)
	}
	for _, part := range []string{
		`took the title from the line "Bridges closed after flood"; write title: in a front matter to change it`,
		`took the author "JANE DOE" from the line "By JANE DOE, Associated Press"; write author: in a front matter to change it`,
		`took the source "Associated Press"`,
		`took the publication date 2016-07-05 from the line "Published July 5, 2016 4:15 p.m."`,
		`set apart as no part of the story: 1 byline, 1 dateline, 1 stamp`,
	} {
		if !r.has(part) {
			t.Errorf("no warning holds %s:\n%s", part, strings.Join(r.warnings, "\n"))
		}
	}
	r = mustRead(t, "a.txt", "---\ntitle: x\nsource: Post\nauthor: Ann\ndate: 2016-07-06\n---\nBridges closed after flood\n\nBy JANE DOE\n\nPublished July 5, 2016\n\nOSLO (Wire) - No.")
	if r.Title != "x" || r.Source != "Post" || r.Author != "Ann" || r.Published.Day() != 6 || r.has("took") {
		t.Errorf("the front matter did not prevail: %+v, %q", r.Report, r.warnings)
	}
}
