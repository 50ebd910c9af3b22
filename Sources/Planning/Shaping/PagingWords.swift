/// Common names for paging, in lowercase and without signs.
enum PagingWords {
    static let limits = [
        "limit", "perpage", "pagesize", "pagelimit", "pageperpage", "size", "maxresults", "maxitems", "maxpagesize", "count", "first",
        "top",
        "take",
    ]
    static let offsets = ["offset", "pageoffset", "skip", "startindex", "startat", "start"]
    static let numbers = ["page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage"]
    static let cursors = [
        "cursor", "pagecursor", "nextcursor", "pagetoken", "nextpagetoken", "nexttoken", "continuationtoken", "continuation",
        "startingafter",
        "after", "aftercursor", "pageafter", "startcursor", "scrollid", "marker",
    ]
    static let nextCursors = [
        "nextcursor", "nextpagecursor", "nextpagetoken", "nexttoken", "continuationtoken", "continuation", "endcursor", "nextmarker",
        "startingafter", "cursor", "after", "scrollid", "next",
    ]
    static let nextURLs = ["nexturl", "nexturi", "nextpageurl", "nextpageuri", "nextlink", "nextpagelink", "nexthref", "next"]
    static let nextURLHeaders = ["nextpage", "nextpageurl", "nexturl", "xnextpageurl"]
    static let hasMore = ["hasmore", "more", "hasnext", "hasnextpage"]
    static let totals = ["total", "totalcount", "totalitems", "totalresults"]
    static let pageCounts = ["totalpages", "numpages", "pagecount", "pagescount"]
    /// Objects of a body or a response that are about pages.
    static let containers = [
        "pagination", "paging", "page", "pages", "pageinfo", "meta", "metadata", "links", "cursors", "responsemetadata", "options", "next",
    ]

    static func normalized(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })).lowercased()
    }
}
