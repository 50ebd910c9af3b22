import APIDescription

/// What a media type means for the emitted code.
enum MediaKind {
    case json, form, multipart, eventStream, text, binary

    init(of name: String) {
        let essence = name.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
        switch essence {
        case "application/x-www-form-urlencoded": self = .form
        case "text/event-stream": self = .eventStream
        case _ where essence.hasPrefix("multipart/"): self = .multipart
        case _ where essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json"): self = .json
        case _ where essence.hasPrefix("text/") || essence.hasSuffix("+xml") || essence == "application/xml": self = .text
        default: self = .binary
        }
    }

    /// The media type that a coding sends by itself.
    static func usualName(of coding: BodyUse.Coding) -> String {
        switch coding {
        case .json: "application/json"
        case .form: "application/x-www-form-urlencoded"
        case .multipart: "multipart/form-data"
        case .data: "application/octet-stream"
        case .text: "text/plain"
        }
    }
}

enum MediaChoice {
    /// Of several media types the one that can be typed best; of equals the first.
    static func best(of content: [MediaType]) -> MediaType? {
        let order: [MediaKind] = [.json, .eventStream, .multipart, .form, .text, .binary]
        return order.lazy.compactMap { kind in content.first { MediaKind(of: $0.name) == kind } }.first
    }
}
