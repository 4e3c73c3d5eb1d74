package io.haochaping.channel;

import org.springframework.data.jpa.repository.JpaRepository;

interface RegisteredChannels extends JpaRepository<RegisteredChannel, String> {
}
