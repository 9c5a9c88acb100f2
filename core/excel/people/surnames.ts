/** Họ of the Kinh and of other peoples of the country, lower case with their tones. */
const LIST =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đào đinh đoàn lâm mai trịnh trương phùng ' +
  'cao châu chu đàm đồng giang hà hứa kiều kim la lạc lại lã lữ lục lưu lương mạc mạch nghiêm ngụy ninh nông ông phí ' +
  'phó phương quách quan quang tạ tăng thạch thái thân thi thiều tiêu tô tôn tống tòng triệu trà trang từ ung uông ' +
  'văn vi vì viên vương xa cầm quàng lò lường giàng sùng vàng vừ thào lầu cứ hạng mùa ma mã bàn đặng phàn tẩn chẻo ' +
  'lù lừu lương hờ chá cháng bế hầu hoa khổng khúc khương liêu đậu đới đường điêu điểu doãn danh dư âu an bạch bành ' +
  'cấn chử cù cung diệp giáp hàn hoàn hồng đái lều lỗ mẫn nhan nhâm nhữ phù sầm sái sơn tào tất thẩm thang thiệu trầm ' +
  'trình ty ưng vòng vạn vừa ksor siu kpă kpa nay rmah rơ rahlan ayun niê mlô êban byă hmok h y cil kon lơ';

export const SURNAMES: ReadonlySet<string> = new Set(LIST.split(' '));
