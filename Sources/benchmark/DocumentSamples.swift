import BenchmarkDocuments
import Foundation

/// Synthesized documents with the shapes, sizes and kinds of text of `twitter.json`, `citm_catalog.json` and `canada.json`.
struct DocumentSamples {
    /// 20 000 for documents of the size of the known ones.
    let scale: Int
    private var random = SampleGenerator(seed: 2027)

    init(scale: Int) {
        self.scale = scale
    }

    /// Returns a catalog: maps with numbers as keys, and many small objects with identifiers and nulls.
    mutating func catalog() -> Data {
        let names = Dictionary(uniqueKeysWithValues: (0..<64).map { ("\(338_937_235 + $0)", "Catégorie \(prose(words: 1...3))") })
        let catalog = Catalog(
            areaNames: names,
            audienceSubCategoryNames: ["337100890": "Abonné"],
            blockNames: [:],
            events: Dictionary(
                uniqueKeysWithValues: (0..<max(scale / 110, 1)).map { ("\(138_586_341 + $0)", event(Int64(138_586_341 + $0))) }
            ),
            performances: (0..<max(scale / 82, 1)).map { _ in performance() },
            seatCategoryNames: names,
            subTopicNames: names,
            subjectNames: [:],
            topicNames: ["107888604": "Activité", "324846098": "Type", "324846099": "Genre", "324846100": "Formation"],
            topicSubTopics: ["107888604": identifiers(2...9), "324846099": identifiers(2...9)],
            venueNames: ["SALLE_PRINCIPALE": "Salle principale"]
        )
        return catalog.jsonData(pretty: true)
    }

    private mutating func event(_ id: Int64) -> CatalogEvent {
        CatalogEvent(
            description: nil,
            id: id,
            logo: random.once(in: 3) ? "/images/UE0AAAAACEKo6QAAAAZDSVRN" : nil,
            name: prose(words: 2...6),
            subTopicIDs: identifiers(2...5),
            subjectCode: nil,
            subtitle: nil,
            topicIDs: identifiers(2...4)
        )
    }

    private mutating func performance() -> Performance {
        let categories = (0..<random.number(2...6)).map { _ in identifier() }
        return Performance(
            eventID: identifier(),
            id: identifier(),
            logo: nil,
            name: nil,
            prices: categories.map { Price(amount: 250 * identifier() % 400, audienceSubCategoryID: 337_100_890, seatCategoryID: $0) },
            seatCategories: categories.map { category in
                let areas = (0..<random.number(4...16)).map { _ in SeatArea(areaID: identifier(), blockIDs: []) }
                return SeatCategory(areas: areas, seatCategoryID: category)
            },
            seatMapImage: nil,
            start: 1_372_701_600_000 + 1000 * identifier(),
            venueCode: "SALLE_PRINCIPALE"
        )
    }

    /// Returns outlines: pairs of coordinates with 15 digits after the decimal point, more than a double needs.
    mutating func map() -> Data {
        let rings = (0..<max(scale / 42, 1)).map { _ in
            let points = (0..<random.number(20...440)).map { _ in
                let (longitude, latitude) = (Double.random(in: -141...(-52), using: &random), Double.random(in: 41...84, using: &random))
                return String(format: random.once(in: 3) ? "[%.6f,%.6f]" : "[%.15f,%.15f]", longitude, latitude)
            }
            return "[\(points.joined(separator: ","))]"
        }
        let geometry = #"{"type":"Polygon","coordinates":[\#(rings.joined(separator: ",\n"))]}"#
        let feature = #"{"type":"Feature","properties":{"name":"Land"},"geometry":\#(geometry)}"#
        return Data(#"{"type":"FeatureCollection","features":[\#(feature)]}"#.utf8)
    }

    func numbers() -> Data {
        Data(#"{"values":"#.utf8) + MessageHistory.numbers(count: scale * 10) + Data("}".utf8)
    }

    /// The characters of a text.
    enum Kind {
        case plain, nonASCII, escapes
    }

    /// Returns strings of 500 to 4000 characters, with an escape about every tenth character if they have any.
    mutating func texts(_ kind: Kind) -> Data {
        let values = (0..<max(scale / 20, 1)).map { _ in
            (0..<random.number(50...400)).map { _ in
                switch kind {
                case .plain: "plain text"
                case .nonASCII: random.pick(["日本語のテキスト", "Größe déjà", "текст на русском"])
                case .escapes: random.pick(["\"quoted\" ", "a\\path\\b", "two\nlines\n"])
                }
            }
            .joined()
        }
        return Texts(values: values).jsonData()
    }

    private mutating func identifiers(_ count: ClosedRange<Int>) -> [Int64] {
        (0..<random.number(count)).map { _ in identifier() }
    }

    private mutating func identifier() -> Int64 {
        Int64(random.number(100_000_000...999_999_999))
    }

    private mutating func prose(words count: ClosedRange<Int>) -> String {
        (0..<random.number(count)).map { _ in random.pick(["concert", "grande", "salle", "été", "soirée", "orchestre", "piano"]) }
            .joined(separator: " ")
    }
}

// MARK: - Timeline

extension DocumentSamples {
    /// Returns statuses of a social network: large objects with users in them, short strings, and text that is mostly Japanese.
    mutating func timeline() -> Data {
        let statuses = (0..<max(scale / 200, 1)).map { _ in
            var status = self.status()
            if !random.once(in: 4) { status.retweetedStatus = self.status() }
            return status
        }
        let metadata = SearchMetadata(
            completedIn: 0.087,
            maxID: 505_874_924_095_815_681,
            maxIDStr: "505874924095815681",
            nextResults: "?max_id=505874847260352512&q=text&count=100&include_entities=1",
            query: "text",
            refreshURL: "?since_id=505874924095815681&q=text&include_entities=1",
            count: 100,
            sinceID: 0,
            sinceIDStr: "0"
        )
        return Timeline(statuses: statuses, searchMetadata: metadata).jsonData(pretty: true)
    }

    private mutating func status() -> Status {
        let id = 505_000_000_000_000_000 + identifier()
        let repliedID = random.once(in: 4) ? identifier() : nil
        return Status(
            metadata: StatusMetadata(resultType: "recent", isoLanguageCode: "ja"),
            createdAt: "Sun Aug 31 00:29:15 +0000 2014",
            id: id,
            idStr: "\(id)",
            text: "@name\(random.number(1...99)) \(japanese(20...130))",
            source: "<a href=\"https://example.com/apps/\(random.number(1...9))\" rel=\"nofollow\">Example for phones</a>",
            truncated: false,
            inReplyToStatusID: nil,
            inReplyToStatusIDStr: nil,
            inReplyToUserID: repliedID,
            inReplyToUserIDStr: repliedID.map { "\($0)" },
            inReplyToScreenName: repliedID.map { "name\($0)" },
            user: user(),
            geo: nil,
            coordinates: nil,
            place: nil,
            contributors: nil,
            retweetCount: Int64(random.number(0...600)),
            favoriteCount: Int64(random.number(0...90)),
            entities: entities(),
            favorited: false,
            retweeted: false,
            lang: "ja",
            possiblySensitive: random.once(in: 7) ? false : nil
        )
    }

    private mutating func entities() -> Entities {
        Entities(
            hashtags: random.once(in: 10) ? [Hashtag(text: japanese(3...8), indices: [10, 18])] : [],
            symbols: [],
            urls: random.once(in: 8) ? [link()] : [],
            userMentions: random.once(in: 2)
                ? [
                    Mention(
                        screenName: "name\(random.number(1...99))",
                        name: japanese(3...10),
                        id: 866_260_188,
                        idStr: "866260188",
                        indices: [0, 9]
                    )
                ]
                : []
        )
    }

    private mutating func link() -> Link {
        let path = random.identifier().prefix(8)
        return Link(
            url: "http://t.example/\(path)",
            expandedURL: "http://example.com/a/\(path)",
            displayURL: "example.com/a",
            indices: [9, 31]
        )
    }

    private mutating func user() -> User {
        let id = identifier()
        return User(
            id: id,
            idStr: "\(id)",
            name: japanese(3...12),
            screenName: "name\(id)",
            location: random.once(in: 2) ? japanese(3...10) : "",
            description: japanese(10...110),
            url: nil,
            entities: UserEntities(description: LinkList(urls: [])),
            protected: false,
            followersCount: Int64(random.number(0...9000)),
            friendsCount: Int64(random.number(0...2000)),
            listedCount: Int64(random.number(0...40)),
            createdAt: "Sat Feb 16 13:46:50 +0000 2013",
            favouritesCount: Int64(random.number(0...9000)),
            utcOffset: random.once(in: 2) ? 32_400 : nil,
            timeZone: random.once(in: 2) ? "Tokyo" : nil,
            geoEnabled: random.once(in: 2),
            verified: false,
            statusesCount: Int64(random.number(0...90_000)),
            lang: "en",
            contributorsEnabled: false,
            isTranslator: false,
            isTranslationEnabled: false,
            profileBackgroundColor: "C0DEED",
            profileBackgroundImageURL: "http://images.example/profile_background_images/433742931543486464/8dZJ.jpeg",
            profileBackgroundImageURLHTTPS: "https://images.example/profile_background_images/433742931543486464/8dZJ.jpeg",
            profileBackgroundTile: random.once(in: 2),
            profileImageURL: "http://images.example/profile_images/\(id)/normal.jpeg",
            profileImageURLHTTPS: "https://images.example/profile_images/\(id)/normal.jpeg",
            profileLinkColor: "0084B4",
            profileSidebarBorderColor: "FFFFFF",
            profileSidebarFillColor: "DDEEF6",
            profileTextColor: "333333",
            profileUseBackgroundImage: true,
            defaultProfile: false,
            defaultProfileImage: false,
            following: false,
            followRequestSent: false,
            notifications: false,
            profileBannerURL: "https://images.example/profile_banners/\(id)/1407049302"
        )
    }

    private mutating func japanese(_ count: ClosedRange<Int>) -> String {
        (0..<random.number(count)).map { _ in random.once(in: 20) ? "\n" : random.pick(["名", "前", "の", "は", "今", "日", "！", "ん", "😋", "a"]) }
            .joined()
    }
}
