import Testing

@testable import Planning

struct WordsTests {
    @Test(
        arguments: [
            ("", []),
            ("title", ["title"]),
            ("createdAt", ["created", "at"]),
            ("CreatedAt", ["created", "at"]),
            ("created_at", ["created", "at"]),
            ("created-at", ["created", "at"]),
            ("CREATED_AT", ["created", "at"]),
            ("created.at/now [UTC]", ["created", "at", "now", "utc"]),
            ("__typename", ["typename"]),
            ("HTTPServer", ["http", "server"]),
            ("cdpUrl", ["cdp", "url"]),
            ("userIDs", ["user", "ids"]),
            ("URLsByID", ["urls", "by", "id"]),
            ("HTTPStatus", ["http", "status"]),
            ("listLLMTools", ["list", "llm", "tools"]),
            ("getMcpServers", ["get", "mcp", "servers"]),
            ("OAuthCallback", ["oauth", "callback"]),
            ("oauth2Token", ["oauth2", "token"]),
            ("iOSDevice", ["ios", "device"]),
            ("v2", ["v2"]),
            ("s3BucketName", ["s3", "bucket", "name"]),
            ("ipv4Address", ["ipv4", "address"]),
            ("IPv4Address", ["ipv4", "address"]),
            ("2fa", ["2fa"]),
            ("1.5", ["1", "5"]),
            ("größeÄndern", ["größe", "ändern"]),
            ("文件名", ["文件名"]),
            ("a\u{0}b\u{200B}c", ["a", "b", "c"]),
        ] as [(String, [String])]
    )
    func namesAreSplitIntoWords(text: String, words: [String]) {
        #expect(Words(text).list == words)
    }

    @Test(
        arguments: [
            ("cdp_url", "cdpURL", "CDPURL"),
            ("user_ids", "userIDs", "UserIDs"),
            ("URL", "url", "URL"),
            ("IDs", "ids", "IDs"),
            ("HTTPServer", "httpServer", "HTTPServer"),
            ("oauth_callback", "oauthCallback", "OAuthCallback"),
            ("my-oauth2-token", "myOAuth2Token", "MyOAuth2Token"),
            ("github_user", "githubUser", "GitHubUser"),
            // A type begins with a capital, even if the trademark doesn't.
            ("ios_device", "iosDevice", "IOSDevice"),
            ("for_ios", "forIOS".replacing("IOS", with: "iOS"), "ForiOS"),
            ("ipv4Address", "ipv4Address", "IPv4Address"),
            ("v2_keys", "v2Keys", "V2Keys"),
            ("äußere_größe", "äußereGröße", "ÄußereGröße"),
            ("ßorte", "ßorte", "Ssorte"),
        ]
    )
    func wordsAreJoinedAsSwiftWritesThem(text: String, member: String, type: String) {
        #expect(Words(text).lowerCamelCase == member)
        #expect(Words(text).upperCamelCase == type)
    }

    @Test(
        arguments: [
            ("updateSessionCallbacks", "Sessions", "updateCallbacks"),
            ("listSessions", "Sessions", "list"),
            ("getToolsStatus", "Tools", "getStatus"),
            ("getLLMTools", "LLM Tools", "get"),
            ("getAllTools", "Tools", "getAll"),
            ("toolsList", "Tools", "list"),
            // A word before them distinguishes them.
            ("getLLMTools", "Tools", "getLLMTools"),
            ("createSpecialEvent", "Events", "createSpecialEvent"),
            ("listLlmToolsOfServer", "llm-tools", "listOfServer"),
            // Nothing would be left.
            ("sessions", "Sessions", "sessions"),
            ("llmTools", "LLM Tools", "llmTools"),
            // The words of the group aren't adjacent.
            ("listLLMServerTools", "LLM Tools", "listLLMServerTools"),
            ("getStatuses", "Status", "get"),
            ("listCategories", "Category", "list"),
            ("send", "Messages", "send"),
            ("send", "", "send"),
            // Only the first time.
            ("copySessionToSession", "Sessions", "copyToSession"),
        ]
    )
    func theWordsOfAGroupAreRemoved(name: String, group: String, rest: String) {
        #expect(Words(name).removing(Words(group)).lowerCamelCase == rest)
    }

    @Test func textsAreComparedByTheirWords() {
        let texts = [
            "", "-", "createdAt", "created_at", "CREATED AT", "createdat", "Created at.", "IDs", "id s", "\u{DC}ber uns", "\u{FC}ber_uns",
            "SAMLmetadata",
        ]
        for one in texts {
            for other in texts { #expect(Words.areEqual(one, other) == (Words(one) == Words(other)), "\(one), \(other)") }
        }
    }
}

struct SingularTests {
    @Test(
        arguments: [
            "session": "session", "sessions": "session", "keys": "key", "days": "day", "names": "name", "types": "type",
            "categories": "category", "entries": "entry", "queries": "query", "movies": "movie", "cookies": "cookie", "ties": "tie",
            "classes": "class", "addresses": "address", "processes": "process", "dashes": "dash", "boxes": "box", "indexes": "index",
            "matches": "match", "batches": "batch", "branches": "branch", "searches": "search", "approaches": "approach",
            "caches": "cache", "niches": "niche",
            "databases": "database", "cases": "case", "responses": "response", "licenses": "license", "purchases": "purchase",
            "sizes": "size", "values": "value", "files": "file", "images": "image",
            "statuses": "status", "buses": "bus", "viruses": "virus", "campuses": "campus", "aliases": "alias", "causes": "cause",
            "warehouses": "warehouse", "uses": "use",
            "ids": "id", "ips": "ip", "apis": "api", "gpus": "gpu", "urls": "url", "uuids": "uuid",
            "people": "person", "children": "child", "indices": "index", "metrics": "metric", "analyses": "analysis",
        ]
    )
    func thePluralOfAWord(plural: String, singular expected: String) {
        #expect(singular(plural) == expected)
    }

    @Test(
        arguments: [
            "", "s", "is", "as", "bus", "status", "news", "analysis", "data", "address", "class", "access", "series", "species", "basis",
            "https", "dns", "tls", "css", "aws", "os", "sms", "macos", "alias", "canvas", "lens", "analytics", "physics", "media",
        ]
    )
    func singularsAreUnchanged(word: String) {
        #expect(singular(word) == word)
    }

    @Test(
        arguments: [
            "Tags": "Tag", "MessageIDs": "MessageID", "IDs": "ID", "OrderStatuses": "OrderStatus", "CacheEntries": "CacheEntry",
            "UserNews": "UserNews", "FormData": "FormData", "TeamPeople": "TeamPerson", "URLAliases": "URLAlias", "HTTPS": "HTTPS",
            "DNS": "DNS", "APIKeys": "APIKey",
        ]
    )
    func theLastWordIsInflected(plural: String, singular expected: String) {
        #expect(singular(plural) == expected)
    }
}
