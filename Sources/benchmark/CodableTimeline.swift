// Handwritten counterparts of the emitted `Timeline` and its parts, with synthesized `Codable`. A status contains another, so it is a class.

struct CodableTimeline: Codable {
    var statuses: [CodableStatus]
    var searchMetadata: CodableSearchMetadata

    private enum CodingKeys: String, CodingKey {
        case statuses
        case searchMetadata = "search_metadata"
    }
}

final class CodableStatus: Codable {
    var metadata: CodableStatusMetadata
    var createdAt: String
    var id: Int64
    var idStr: String
    var text: String
    var source: String
    var truncated: Bool
    var inReplyToStatusId: Int64?
    var inReplyToStatusIdStr: String?
    var inReplyToUserId: Int64?
    var inReplyToUserIdStr: String?
    var inReplyToScreenName: String?
    var user: CodableUser
    var geo: CodablePoint?
    var coordinates: CodablePoint?
    var place: String?
    var contributors: [Int64]?
    var retweetedStatus: CodableStatus?
    var retweetCount: Int64
    var favoriteCount: Int64
    var entities: CodableEntities
    var favorited: Bool
    var retweeted: Bool
    var possiblySensitive: Bool?
    var lang: String

    private enum CodingKeys: String, CodingKey {
        case metadata, id, text, source, truncated, user, geo, coordinates, place, contributors, entities, favorited, retweeted, lang
        case createdAt = "created_at"
        case idStr = "id_str"
        case inReplyToStatusId = "in_reply_to_status_id"
        case inReplyToStatusIdStr = "in_reply_to_status_id_str"
        case inReplyToUserId = "in_reply_to_user_id"
        case inReplyToUserIdStr = "in_reply_to_user_id_str"
        case inReplyToScreenName = "in_reply_to_screen_name"
        case retweetedStatus = "retweeted_status"
        case retweetCount = "retweet_count"
        case favoriteCount = "favorite_count"
        case possiblySensitive = "possibly_sensitive"
    }
}

struct CodableStatusMetadata: Codable {
    var resultType: String
    var isoLanguageCode: String

    private enum CodingKeys: String, CodingKey {
        case resultType = "result_type"
        case isoLanguageCode = "iso_language_code"
    }
}

struct CodableUser: Codable {
    var id: Int64
    var idStr: String
    var name: String
    var screenName: String
    var location: String
    var description: String
    var url: String?
    var entities: CodableUserEntities
    var protected: Bool
    var followersCount: Int64
    var friendsCount: Int64
    var listedCount: Int64
    var createdAt: String
    var favouritesCount: Int64
    var utcOffset: Int64?
    var timeZone: String?
    var geoEnabled: Bool
    var verified: Bool
    var statusesCount: Int64
    var lang: String
    var contributorsEnabled: Bool
    var isTranslator: Bool
    var isTranslationEnabled: Bool
    var profileBackgroundColor: String
    var profileBackgroundImageUrl: String
    var profileBackgroundImageUrlHttps: String
    var profileBackgroundTile: Bool
    var profileImageUrl: String
    var profileImageUrlHttps: String
    var profileBannerUrl: String?
    var profileLinkColor: String
    var profileSidebarBorderColor: String
    var profileSidebarFillColor: String
    var profileTextColor: String
    var profileUseBackgroundImage: Bool
    var defaultProfile: Bool
    var defaultProfileImage: Bool
    var following: Bool
    var followRequestSent: Bool
    var notifications: Bool

    private enum CodingKeys: String, CodingKey {
        case id, name, location, description, url, entities, protected, verified, lang, following, notifications
        case idStr = "id_str"
        case screenName = "screen_name"
        case followersCount = "followers_count"
        case friendsCount = "friends_count"
        case listedCount = "listed_count"
        case createdAt = "created_at"
        case favouritesCount = "favourites_count"
        case utcOffset = "utc_offset"
        case timeZone = "time_zone"
        case geoEnabled = "geo_enabled"
        case statusesCount = "statuses_count"
        case contributorsEnabled = "contributors_enabled"
        case isTranslator = "is_translator"
        case isTranslationEnabled = "is_translation_enabled"
        case profileBackgroundColor = "profile_background_color"
        case profileBackgroundImageUrl = "profile_background_image_url"
        case profileBackgroundImageUrlHttps = "profile_background_image_url_https"
        case profileBackgroundTile = "profile_background_tile"
        case profileImageUrl = "profile_image_url"
        case profileImageUrlHttps = "profile_image_url_https"
        case profileBannerUrl = "profile_banner_url"
        case profileLinkColor = "profile_link_color"
        case profileSidebarBorderColor = "profile_sidebar_border_color"
        case profileSidebarFillColor = "profile_sidebar_fill_color"
        case profileTextColor = "profile_text_color"
        case profileUseBackgroundImage = "profile_use_background_image"
        case defaultProfile = "default_profile"
        case defaultProfileImage = "default_profile_image"
        case followRequestSent = "follow_request_sent"
    }
}

struct CodableUserEntities: Codable {
    var url: CodableLinkList?
    var description: CodableLinkList
}

struct CodableLinkList: Codable {
    var urls: [CodableLink]
}

struct CodableLink: Codable {
    var url: String
    var expandedUrl: String
    var displayUrl: String
    var indices: [Int64]

    private enum CodingKeys: String, CodingKey {
        case url, indices
        case expandedUrl = "expanded_url"
        case displayUrl = "display_url"
    }
}

struct CodableEntities: Codable {
    var hashtags: [CodableHashtag]
    var symbols: [CodableHashtag]
    var urls: [CodableLink]
    var userMentions: [CodableMention]
    var media: [CodableMedia]?

    private enum CodingKeys: String, CodingKey {
        case hashtags, symbols, urls, media
        case userMentions = "user_mentions"
    }
}

struct CodableHashtag: Codable {
    var text: String
    var indices: [Int64]
}

struct CodableMention: Codable {
    var screenName: String
    var name: String
    var id: Int64
    var idStr: String
    var indices: [Int64]

    private enum CodingKeys: String, CodingKey {
        case name, id, indices
        case screenName = "screen_name"
        case idStr = "id_str"
    }
}

struct CodableMedia: Codable {
    var id: Int64
    var idStr: String
    var indices: [Int64]
    var mediaUrl: String
    var mediaUrlHttps: String
    var url: String
    var displayUrl: String
    var expandedUrl: String
    var type: String
    var sizes: CodableMediaSizes
    var sourceStatusId: Int64?
    var sourceStatusIdStr: String?

    private enum CodingKeys: String, CodingKey {
        case id, indices, url, type, sizes
        case idStr = "id_str"
        case mediaUrl = "media_url"
        case mediaUrlHttps = "media_url_https"
        case displayUrl = "display_url"
        case expandedUrl = "expanded_url"
        case sourceStatusId = "source_status_id"
        case sourceStatusIdStr = "source_status_id_str"
    }
}

struct CodableMediaSizes: Codable {
    var medium: CodableMediaSize
    var small: CodableMediaSize
    var thumb: CodableMediaSize
    var large: CodableMediaSize
}

struct CodableMediaSize: Codable {
    var w: Int64
    var h: Int64
    var resize: String
}

struct CodablePoint: Codable {
    var type: String
    var coordinates: [Double]
}

struct CodableSearchMetadata: Codable {
    var completedIn: Double
    var maxId: Int64
    var maxIdStr: String
    var nextResults: String
    var query: String
    var refreshUrl: String
    var count: Int64
    var sinceId: Int64
    var sinceIdStr: String

    private enum CodingKeys: String, CodingKey {
        case query, count
        case completedIn = "completed_in"
        case maxId = "max_id"
        case maxIdStr = "max_id_str"
        case nextResults = "next_results"
        case refreshUrl = "refresh_url"
        case sinceId = "since_id"
        case sinceIdStr = "since_id_str"
    }
}
