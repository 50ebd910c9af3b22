import Foundation

/// A value that is encoded as `multipart/form-data`.
public nonisolated protocol MultipartEncodable: Sendable {
    /// Adds the parts, in the order in which they are sent.
    func encode(to form: inout MultipartForm)
}

/// The parts of a `multipart/form-data` body (RFC 7578).
///
/// Names are escaped as in browsers (WHATWG HTML, section 4.10.21.8), so that no name can end its header.
public nonisolated struct MultipartForm: Hashable, Sendable {
    private struct Part: Hashable, Sendable {
        var header: String
        var content: BodySegment

        // Not synthesized, so that it isn't part of the comparison of arrays.
        @inline(never)
        static func == (left: Part, right: Part) -> Bool {
            left.header == right.header && left.content == right.content
        }
    }

    private var parts: [Part] = []
    private let boundary: String

    /// Creates a form without parts.
    ///
    /// - Parameter boundary: The boundary between the parts, which must not occur in them: at most 70 letters and digits; `nil` for a
    ///   random one.
    public init(boundary: String? = nil) {
        self.boundary = boundary ?? "----FormBoundary\(UUID().uuidString.filter { $0 != "-" })"
    }

    /// Adds a value: text for strings, numbers and booleans, one part per element of a list, JSON for objects; nothing for `nil`.
    public mutating func field(_ name: String, _ value: (some JSONCodable)?) {
        guard let value else { return }
        add(name, ParameterValue(value))
    }

    /// Adds a value as JSON or other text with a content type; nothing for `nil`.
    ///
    /// - Parameters:
    ///   - name: The name of the part.
    ///   - value: The value.
    ///   - contentType: The content type of the part.
    ///   - headers: The headers of the part in addition to `Content-Disposition` and `Content-Type`.
    public mutating func field(_ name: String, _ value: (some JSONCodable)?, contentType: String, headers: HTTPHeaders = [:]) {
        guard let value else { return }
        guard case .string(let text) = ParameterValue(value), !HTTPMediaType(contentType).isJSON else {
            return add(name, .bytes(value.requestData()), contentType: contentType, headers: headers)
        }
        add(name, .bytes(Data(text.utf8)), contentType: contentType, headers: headers)
    }

    /// Adds a value as text in the style of a parameter (OpenAPI 3.1, section 4.8.15.1); nothing for `nil`.
    public mutating func field(_ name: String, _ value: (some JSONCodable)?, style: ParameterStyle, explode: Bool? = nil) {
        guard let value else { return }
        let serialization = ParameterSerialization(style: style, explode: explode ?? style.explodesByDefault, kept: .everything)
        for pair in serialization.pairs(name: name, ParameterValue(value)) { add(pair.name, .bytes(Data(pair.value.utf8))) }
    }

    /// Adds a file; nothing for `nil`.
    ///
    /// - Parameters:
    ///   - name: The name of the part.
    ///   - upload: The file.
    ///   - contentTypes: The content types of the description, separated by commas, for a file without its own: the one that matches the
    ///     extension of the file's name, or the first one.
    public mutating func file(_ name: String, _ upload: FileUpload?, contentType contentTypes: String = "application/octet-stream") {
        guard let upload else { return }
        let content: BodySegment =
            switch upload.content {
            case .data(let data): .bytes(data)
            case .file(let url): .file(url)
            case .stream(let stream, let length): .stream(stream, length: length)
            }
        let contentType = upload.contentType ?? Self.contentType(ofFile: upload.fileName, among: contentTypes)
        add(name, content, fileName: upload.fileName, contentType: contentType, headers: upload.headers)
    }

    /// Adds several files with the same name.
    public mutating func files(_ name: String, _ uploads: [FileUpload]?, contentType: String = "application/octet-stream") {
        for upload in uploads ?? [] {
            file(name, upload, contentType: contentType)
        }
    }

    private static func contentType(ofFile name: String, among contentTypes: String) -> String {
        let types = contentTypes.split(separator: ",").map { String($0.trimmed) }.filter { !$0.contains("*") }
        let ending = name.split(separator: ".").last.map { "/" + ($0.lowercased() == "jpg" ? "jpeg" : $0.lowercased()) } ?? "/"
        return types.first { HTTPMediaType($0).essence.hasSuffix(ending) } ?? types.first ?? "application/octet-stream"
    }

    private mutating func add(_ name: String, _ json: ParameterValue) {
        switch json {
        case .null: break
        case .string(let text), .literal(let text): add(name, .bytes(Data(text.utf8)))
        case .array(let values): for value in values { add(name, value) }
        case .object: add(name, .bytes(Data(json.jsonText.utf8)), contentType: "application/json")
        }
    }

    private mutating func add(
        _ name: String,
        _ content: BodySegment,
        fileName: String? = nil,
        contentType: String? = nil,
        headers: HTTPHeaders = [:]
    ) {
        var header = "Content-Disposition: form-data; name=\"\(escape(name))\""
        if let fileName { header += "; filename=\"\(escape(fileName))\"" }
        if let contentType { header += "\r\nContent-Type: \(contentType.filter { !$0.isNewline && $0 != "\0" })" }
        for field in headers { header += "\r\n" + "\(field.name): \(field.value)".filter { !$0.isNewline && $0 != "\0" } }
        parts.append(Part(header: header, content: content))
    }

    private func escape(_ name: String) -> String {
        String(
            decoding: name.utf8.flatMap { byte -> [UInt8] in
                switch byte {
                case 0x0A: Array("%0A".utf8)
                case 0x0D: Array("%0D".utf8)
                case 0x22: Array("%22".utf8)
                default: [byte]
                }
            },
            as: UTF8.self
        )
    }
}

nonisolated extension MultipartForm {
    /// Returns the value of the `Content-Type` header.
    ///
    /// - Parameter type: The type of multipart.
    func contentType(_ type: String) -> String { "\(type); boundary=\(boundary)" }

    /// The content in order. Files aren't read yet.
    private var segments: [BodySegment] {
        var segments: [BodySegment] = []
        for part in parts {
            segments.append(.bytes(Data("--\(boundary)\r\n\(part.header)\r\n\r\n".utf8)))
            segments.append(part.content)
            segments.append(.bytes(Data("\r\n".utf8)))
        }
        segments.append(.bytes(Data("--\(boundary)--\r\n".utf8)))
        return segments
    }

    /// The body, which is in memory if all parts are. Otherwise, it's a stream that reads the other parts as they are sent.
    var body: HTTPRequestBody {
        let segments = segments
        if let whole = whole(segments) { return .bytes(whole) }
        let isReplayable = segments.allSatisfy { if case .stream = $0 { false } else { true } }
        let length = length(of: segments)
        return isReplayable
            ? .stream(length: length) { ByteStream(segments: segments) }
            : .once(length: length, ByteStream(segments: segments))
    }

    /// Returns the full body; `nil` if a part isn't in memory.
    private func whole(_ segments: [BodySegment]) -> Data? {
        var whole = Data()
        for segment in segments {
            guard case .bytes(let data) = segment else { return nil }
            whole.append(data)
        }
        return whole
    }

    /// Returns the total size in bytes; `nil` if unknown.
    private func length(of segments: [BodySegment]) -> Int? {
        var length = 0
        for segment in segments {
            let next: Int? =
                switch segment {
                case .bytes(let data): data.count
                case .file(let url): url.fileSize
                case .stream(_, let length): length
                }
            guard let next else { return nil }
            length += next
        }
        return length
    }
}

nonisolated extension RequestBody {
    /// A form; no body for `nil`. Files are read as they are sent.
    ///
    /// - Parameters:
    ///   - value: The value, whose properties are the parts of the form.
    ///   - contentType: The type of multipart, without a boundary.
    public static func multipart(_ value: (some MultipartEncodable)?, contentType: String = "multipart/form-data") -> RequestBody {
        guard let value else { return .none }
        var form = MultipartForm()
        value.encode(to: &form)
        return multipart(form, contentType: contentType)
    }

    /// A form that was built part by part; no body for `nil`.
    public static func multipart(_ form: MultipartForm?, contentType: String = "multipart/form-data") -> RequestBody {
        guard let form else { return .none }
        return RequestBody(form.body, contentType: form.contentType(contentType))
    }
}
