package com.dialer360.media;

/**
 * The part of system_settings that is about sounds. Source: sounds_list.md, "Data".
 *
 * @param active sounds are kept in one place for all servers
 * @param webServer the host, perhaps with a port, that serves them
 * @param webDirectory the folder they are in, below the web root
 * @param adminWebDirectory the folder of the admin pages, below the web root
 */
public record SoundControl(
    boolean active, String webServer, String webDirectory, String adminWebDirectory) {}
