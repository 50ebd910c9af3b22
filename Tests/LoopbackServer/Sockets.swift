package import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The few calls of POSIX sockets that the loopback server needs.
package enum Sockets {
    package struct Failure: Error {
        var call: String
        var code = errno
    }

    /// A listening socket on a free port of 127.0.0.1.
    package static func listen() throws -> Int32 {
        let socket = try open()
        try withAddress { address, length in
            guard bind(socket, address, length) == 0 else { throw Failure(call: "bind") }
        }
        #if canImport(Darwin)
            let result = Darwin.listen(socket, 64)
        #elseif canImport(Musl)
            let result = Musl.listen(socket, 64)
        #else
            let result = Glibc.listen(socket, 64)
        #endif
        guard result == 0 else { throw Failure(call: "listen") }
        return socket
    }

    package static func port(of socket: Int32) throws -> Int {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
        }
        guard result == 0 else { throw Failure(call: "getsockname") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// `nil` once the socket is shut down.
    package static func accept(_ listener: Int32) -> Int32? {
        #if canImport(Darwin)
            let socket = Darwin.accept(listener, nil, nil)
        #elseif canImport(Musl)
            let socket = Musl.accept(listener, nil, nil)
        #else
            let socket = Glibc.accept(listener, nil, nil)
        #endif
        return socket >= 0 ? socket : nil
    }

    /// - Returns: Whether all bytes were accepted.
    package static func send(_ socket: Int32, _ data: Data) -> Bool {
        var sent = 0
        while sent < data.count {
            #if canImport(Darwin)
                let count = data.withUnsafeBytes { Darwin.send(socket, $0.baseAddress! + sent, $0.count - sent, 0) }
            #else
                let count = data.withUnsafeBytes { Foundation.send(socket, $0.baseAddress! + sent, $0.count - sent, Int32(MSG_NOSIGNAL)) }
            #endif
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// The next bytes, `nil` at the end.
    package static func receive(_ socket: Int32) -> Data? {
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = recv(socket, &bytes, bytes.count, 0)
        return count > 0 ? Data(bytes[..<count]) : nil
    }

    package static func shutDown(_ socket: Int32) {
        _ = shutdown(socket, Int32(SHUT_RDWR))
    }

    /// Closes with a reset, so the client gets an error instead of an end.
    package static func reset(_ socket: Int32) {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        release(socket)
    }

    package static func close(_ socket: Int32) {
        shutDown(socket)
        release(socket)
    }

    private static func release(_ socket: Int32) {
        #if canImport(Darwin)
            _ = Darwin.close(socket)
        #elseif canImport(Musl)
            _ = Musl.close(socket)
        #else
            _ = Glibc.close(socket)
        #endif
    }

    private static func open() throws -> Int32 {
        #if canImport(Glibc)
            let type = Int32(SOCK_STREAM.rawValue)
        #else
            let type = SOCK_STREAM
        #endif
        let socket = socket(AF_INET, type, 0)
        guard socket >= 0 else { throw Failure(call: "socket") }
        var yes: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        #if canImport(Darwin)
            setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
        #endif
        return socket
    }

    private static func withAddress(_ body: (UnsafePointer<sockaddr>, socklen_t) throws -> Void) throws {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        try withUnsafePointer(to: address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                try body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
