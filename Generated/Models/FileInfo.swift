// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A file or directory in the storage of a session.
public nonisolated struct FileInfo: JSONCodable, Hashable, Sendable {
    /// Whether this is a directory.
    public var isDir: Bool

    /// When it was last modified, as Unix time; whether in seconds or milliseconds is not documented.
    public var modified: Int64

    /// Its name, without any directory.
    public var name: String

    /// Its size in bytes.
    public var size: Int64

    /// Where its content can be fetched.
    public var url: String

    public init(isDir: Bool, modified: Int64, name: String, size: Int64, url: String) {
        self.isDir = isDir
        self.modified = modified
        self.name = name
        self.size = size
        self.url = url
    }
}

nonisolated extension FileInfo {
    public init(from json: inout JSONReader) throws(JSONError) {
        var isDir: Bool?
        var modified: Int64?
        var name: String?
        var size: Int64?
        var url: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "isDir": try json.read(&isDir)
            case "modified": try json.read(&modified)
            case "name": try json.read(&name)
            case "size": try json.read(&size)
            case "url": try json.read(&url)
            default: try json.skip()
            }
        }
        self.isDir = try json.required(isDir, "isDir")
        self.modified = try json.required(modified, "modified")
        self.name = try json.required(name, "name")
        self.size = try json.required(size, "size")
        self.url = try json.required(url, "url")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("isDir", isDir)
        json.member("modified", modified)
        json.member("name", name)
        json.member("size", size)
        json.member("url", url)
        json.endObject()
    }
}
