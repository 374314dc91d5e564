// Package fetch gets the pages at addresses that the user gave. It is the only
// part of the program that touches the network.
//
// It asks for nothing but what it was told to get, and keeps to the public
// internet unless allowed otherwise: a page, or the name service of its owner,
// must not send the program to the machines around the user.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"parallax/corpus"
)

// The limits of one fetch.
const (
	maxRedirects = 5
	patience     = 30 * time.Second // for all of it
	dialing      = 10 * time.Second // for a connection
	waiting      = 15 * time.Second // for the head of the answer
)

// A Client gets pages. Its methods may be called side by side.
type Client struct {
	Agent        string // what it calls itself
	AllowPrivate bool   // addresses in private networks and on this machine may be asked

	public func(netip.Addr) bool // in the place of isPublic, for tests
}

// Get gets the page at an address. The error is ctx's or an
// *corpus.InputError.
func (c *Client) Get(ctx context.Context, address string) (corpus.Answer, error) {
	target, err := parse(address)
	if err != nil {
		return corpus.Answer{}, err
	}
	hurried, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	request, err := http.NewRequestWithContext(hurried, http.MethodGet, target.String(), nil)
	if err != nil {
		return corpus.Answer{}, wrong(address, "is no address", "give one that begins with https://", err)
	}
	request.Header.Set("User-Agent", c.Agent)
	request.Header.Set("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8")
	request.Header.Set("Accept-Language", "en,*;q=0.5")

	var via []string
	response, err := c.client(&via).Do(request)
	if err != nil {
		return corpus.Answer{}, c.failed(ctx, address, err)
	}
	defer response.Body.Close()
	answer := corpus.Answer{Address: response.Request.URL.String(), MediaType: response.Header.Get("Content-Type"), Via: via}
	if err := check(address, response); err != nil {
		return answer, err
	}
	answer.Data, err = io.ReadAll(io.LimitReader(response.Body, corpus.MaxBytes+1))
	switch {
	case err != nil:
		return answer, c.failed(ctx, address, err)
	case len(answer.Data) > corpus.MaxBytes:
		return answer, wrong(address, "is over 16 MiB", "save the text of the one report that you want in a file", nil)
	}
	return answer, nil
}

// parse is address as one that may be asked for.
func parse(address string) (*url.URL, error) {
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https":
		return nil, wrong(address, "is no address", "give one that begins with https://", err)
	case u.User != nil:
		return nil, wrong(u.Redacted(), "holds a name or a password", "save the page in a browser, and give the file", nil)
	}
	u.Fragment = ""
	return u, nil
}

// client is made anew for every fetch: nothing is kept between them, no
// connection and no cookie. Proxies are not asked, since they would resolve
// names where nobody here can check what becomes of them.
func (c *Client) client(via *[]string) *http.Client {
	transport := &http.Transport{
		DialContext:            (&net.Dialer{Timeout: dialing, Control: c.control}).DialContext,
		TLSHandshakeTimeout:    dialing,
		ResponseHeaderTimeout:  waiting,
		MaxResponseHeaderBytes: 1 << 18,
		DisableKeepAlives:      true,
		ForceAttemptHTTP2:      true,
	}
	return &http.Client{Transport: transport, CheckRedirect: func(next *http.Request, before []*http.Request) error {
		next.Header.Del("Referer")
		*via = append(*via, next.URL.Redacted())
		switch {
		case len(before) > maxRedirects:
			return errRedirects
		case next.URL.Scheme != "http" && next.URL.Scheme != "https" || next.URL.User != nil:
			return errElsewhere
		}
		return nil
	}}
}

var (
	errRedirects = errors.New("it sends on more than 5 times")
	errElsewhere = errors.New("it sends on to what is no web page")
)

// check tells what is wrong with an answer before its body is read.
func check(address string, r *http.Response) error {
	switch code := r.StatusCode; {
	case code == http.StatusOK:
	case code == http.StatusNotFound, code == http.StatusGone:
		return wrong(address, "is not there ("+r.Status+")", "check the address", nil)
	case code >= 500:
		return wrong(address, "is in trouble ("+r.Status+")", "try again later, or save the page in a browser and give the file", nil)
	default:
		return wrong(address, "does not give the page ("+r.Status+")", browse, nil)
	}
	told := r.Header.Get("Content-Type")
	media, _, err := mime.ParseMediaType(told)
	if told == "" || err != nil || strings.HasPrefix(media, "text/") || media == "application/xhtml+xml" || media == "application/pdf" {
		return nil
	}
	return wrong(address, "answers with "+media+", which is no text", "give the address of the article itself", nil)
}

const browse = "open it in a browser, save the page, and give the file"

// failed says in the user's words why no answer came.
func (c *Client) failed(ctx context.Context, address string, err error) error {
	var private *privateError
	var dns *net.DNSError
	var timeout net.Error
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &private):
		return wrong(address, "leads to "+private.ip.String()+", which is not on the public internet", "allow it with --allow-private, if you trust the address", err)
	case errors.Is(err, errRedirects), errors.Is(err, errElsewhere):
		return wrong(address, "gives no page: "+bare(err), browse, err)
	case errors.As(err, &dns) && dns.IsNotFound:
		return wrong(address, "has a host that nobody knows", "check the address", err)
	case errors.As(err, &timeout) && timeout.Timeout():
		return wrong(address, fmt.Sprintf("did not answer in %.0f seconds", patience.Seconds()), "try again later, or save the page in a browser and give the file", err)
	}
	return wrong(address, "cannot be had: "+bare(err), "check the address and the connection, or save the page in a browser and give the file", err)
}

// bare is err without the address that the message names anyway.
func bare(err error) string {
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err
	}
	return err.Error()
}

func wrong(address, problem, remedy string, cause error) error {
	return &corpus.InputError{Path: address, Problem: problem, Remedy: remedy, Err: cause}
}
